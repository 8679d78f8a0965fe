import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Founding } from '../../scripts/found/found'
import type { Cloud } from '../cloud'
import { createWorkers } from '../workers/workers'
import type { Errand, Outcome } from './errand'

/** Founds communities as the deployer of a real environment does, in a worker of its own. */
export interface Founder {
  /** Answers whether the community was new. */
  found(founding: Founding): Promise<boolean>
  /** Makes the member with this telephone the first secretary; answers what to tell whoever asked. */
  nameSecretary(communityId: string, telephone: string): Promise<string>
  close(): Promise<void>
}

/** Inside the project, where Node finds the SDK. */
const FUNCTIONS_DIR = join(__dirname, '..', '..', 'dist', 'founder')
const NAME = 'founder'

/** Puts the bundle in its place in one step: another local cloud may be reading it. */
async function buildWorker(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'main.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    external: ['wx-server-sdk'],
    logLevel: 'warning',
  })
  const file = join(FUNCTIONS_DIR, NAME, 'index.js')
  mkdirSync(join(FUNCTIONS_DIR, NAME), { recursive: true })
  const next = `${file}.${String(process.pid)}`
  writeFileSync(next, outputFiles[0]?.contents ?? '')
  renameSync(next, file)
}

export function createFounder(cloud: Cloud, log: (text: string) => void): Founder {
  let built: Promise<void> | undefined
  const workers = createWorkers({
    functionsDir: FUNCTIONS_DIR,
    clock: cloud.clock,
    adminUrl: (instance) => cloud.gateway.adminUrl(instance),
    releaseInstance: (instance) => void cloud.gateway.releaseInstance(instance),
    log,
    sizeMax: 1,
  })

  async function run(errand: Errand): Promise<Outcome> {
    await (built ??= buildWorker())
    return JSON.parse(await workers.invoke(NAME, errand, {})) as Outcome
  }

  return {
    async found(founding) {
      const outcome = await run({ founding })
      return 'isNew' in outcome && outcome.isNew
    },
    async nameSecretary(communityId, secretary) {
      const outcome = await run({ communityId, secretary })
      return 'said' in outcome ? outcome.said : ''
    },
    close: () => workers.close(),
  }
}
