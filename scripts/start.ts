import { DataFolderError } from '../localcloud/dataFolder'
import { startLocalCloud } from '../localcloud/start'
import type { LocalCloud } from '../localcloud/start'
import { prepare } from './prepare'
import { checkSettings, portSentence, readSettings, StartError } from './settings'
import type { Settings } from './settings'

const tell = (line: string) => {
  console.log(line)
}

async function open(settings: Settings): Promise<LocalCloud> {
  try {
    return await startLocalCloud({ ...settings, log: (text) => process.stderr.write(text) })
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    if (code !== undefined && syscall === 'listen') {
      throw new StartError(portSentence(settings.port, error as NodeJS.ErrnoException))
    }
    throw error
  }
}

/** Ends after the running requests on the first signal, at once on the second. */
function stopOnSignal(cloud: LocalCloud): void {
  let stopping = false
  const stop = () => {
    if (stopping) process.exit(1)
    stopping = true
    tell('Stopping …')
    cloud.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

async function main(): Promise<void> {
  const settings = readSettings(process.argv.slice(2), process.env)
  await checkSettings(settings)
  await prepare(tell)
  if (settings.demo)
    tell('Opening the community; the first time its past is told, which takes some seconds …')
  const cloud = await open(settings)
  stopOnSignal(cloud)
  const address = cloud.url.replace('127.0.0.1', 'localhost')
  tell(
    `Weixiu is ready at ${address}/ with three phones and a story in seven steps; one phone is at ${address}/app/.`,
  )
}

main().catch((error: unknown) => {
  const foreseen = error instanceof StartError || error instanceof DataFolderError
  console.error(foreseen ? error.message : error)
  process.exit(1)
})
