import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { context } from 'esbuild'
import type { Plugin } from 'esbuild'
import { DataFolderError } from '../localcloud/dataFolder'
import { startLocalCloud } from '../localcloud/start'
import { bundleOptions, buildFunctions, functionNames, FUNCTIONS_DIR } from './functions'
import { H5_DIR, ROOT, TARO } from './prepare'
import { checkSettings, readSettings, StartError } from './settings'

const tell = (line: string) => {
  console.log(line)
}

/** Builds the functions again whenever a source changes; `reload` puts the new bundles to work. */
async function watchFunctions(reload: () => Promise<void>): Promise<() => Promise<void>> {
  const contexts = await Promise.all(
    functionNames().map((name) => {
      let builds = 0
      const afterBuild: Plugin = {
        name: 'after-build',
        setup(build) {
          build.onEnd(async ({ errors }) => {
            builds += 1
            if (errors.length > 0 || builds === 1) return
            await reload()
            tell(`Function ${name} is new.`)
          })
        },
      }
      return context({ ...bundleOptions(name, FUNCTIONS_DIR), plugins: [afterBuild] })
    }),
  )
  await Promise.all(contexts.map((each) => each.watch()))
  return async () => {
    await Promise.all(contexts.map((each) => each.dispose()))
  }
}

/** Taro's own watcher writes the pages to dist/h5, where the door serves them (config/dev.ts). */
function watchPages(): ChildProcess {
  return spawn(process.execPath, [TARO, 'build', '--type', 'h5', '--watch'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'development' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

async function main(): Promise<void> {
  const settings = readSettings(process.argv.slice(2), process.env)
  await checkSettings(settings)
  await buildFunctions()
  const cloud = await startLocalCloud({ ...settings, log: (text) => process.stderr.write(text) })
  const stopFunctions = await watchFunctions(() => cloud.workers.reload())
  const pages = watchPages()
  tell(
    `Weixiu is at ${cloud.url.replace('127.0.0.1', 'localhost')}/; pages and functions follow the sources.`,
  )
  const stop = () => {
    pages.kill()
    // So that npm start does not take the watcher's pages for finished ones.
    rmSync(join(H5_DIR, 'index.html'), { force: true })
    Promise.all([stopFunctions(), cloud.close()]).then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

main().catch((error: unknown) => {
  const foreseen = error instanceof StartError || error instanceof DataFolderError
  console.error(foreseen ? error.message : error)
  process.exit(1)
})
