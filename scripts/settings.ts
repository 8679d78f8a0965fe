import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { openDataFolder } from '../localcloud/dataFolder'

/** Something the person at the keyboard can mend, told in one sentence. */
export class StartError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'StartError'
  }
}

export interface Settings {
  readonly port: number
  readonly dataDir: string
  readonly demo: boolean
  readonly reset: boolean
}

/** Reads the command line and the environment; refused with a StartError. */
export function readSettings(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Settings {
  const strange = args.find((arg) => arg !== '--reset')
  if (strange !== undefined) throw new StartError(`Unknown option ${strange}; the only one is --reset.`)
  const port = Number(env['PORT'] || 8787)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new StartError(`PORT must be a number from 0 to 65535, not ${env['PORT'] ?? ''}.`)
  }
  return {
    port,
    dataDir: resolve(env['WEIXIU_DATA'] || '.weixiu'),
    demo: env['WEIXIU_DEMO'] !== '0',
    reset: args.includes('--reset'),
  }
}

/** Finds out before anything is built whether the port and the data folder can be used. */
export async function checkSettings({ port, dataDir }: Settings): Promise<void> {
  await new Promise<void>((free, taken) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      taken(new StartError(portSentence(port, error)))
    })
    probe.listen(port, '127.0.0.1', () => probe.close(() => free()))
  })
  openDataFolder(dataDir).release()
}

/** What to say when the door cannot be opened. */
export function portSentence(port: number, error: NodeJS.ErrnoException): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is already taken; stop the program that uses it, or choose another: PORT=8788 npm start.`
  }
  return `Port ${port} cannot be used (${error.code ?? error.message}); choose another: PORT=8788 npm start.`
}
