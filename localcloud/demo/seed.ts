import { join } from 'node:path'
import { build } from 'esbuild'
import type { Reply } from '../../contract/refusals'
import type { Cloud } from '../cloud'
import { callApi } from '../door/routes/call'
import { createWorkers } from '../workers/workers'
import { BY_CLOCK } from '../workers/messages'
import { community, COMMUNITY_ID, founders } from './community'
import { days, momentAt } from './moments'
import { openidOf, tellPeople } from './people'
import type { DemoPeople } from './people'
import type { Known, Step } from './script'
import { tellStory } from './story'

/** Often enough for what the story leaves to time: a notice that runs out. */
const TIMER_EVERY_DAYS = 3
/** Inside the project, where Node finds the SDK. */
const BOOTSTRAP_DIR = join(__dirname, '..', '..', 'dist', 'bootstrap')

async function found(cloud: Cloud, log: (text: string) => void): Promise<void> {
  await build({
    entryPoints: [join(__dirname, 'bootstrap', 'main.ts')],
    outfile: join(BOOTSTRAP_DIR, 'bootstrap', 'index.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['wx-server-sdk'],
    logLevel: 'warning',
  })
  const workers = createWorkers({
    functionsDir: BOOTSTRAP_DIR,
    clock: cloud.clock,
    adminUrl: (instance) => cloud.gateway.adminUrl(instance),
    releaseInstance: (instance) => void cloud.gateway.releaseInstance(instance),
    log,
    sizeMax: 1,
  })
  try {
    const at = cloud.clock.now()
    const standard = { ...community.standard, publishedAt: at }
    const seed = { community: { ...community, standard }, joinCode: COMMUNITY_ID, people: founders, at }
    await workers.invoke('bootstrap', seed, {})
  } finally {
    await workers.close()
  }
}

async function perform(cloud: Cloud, step: Step, number: number, known: Known): Promise<void> {
  const envelope = { action: step.action, input: step.input(known), requestId: `demo-step-${number}` }
  const text = await callApi(cloud.workers, openidOf(step.by), envelope)
  const reply = JSON.parse(text) as Reply<unknown>
  if (!reply.ok) {
    const { code, detail = {} } = reply
    throw new Error(`the demo's ${step.action} by ${step.by} was refused: ${code} ${JSON.stringify(detail)}`)
  }
  step.learn?.(reply.data, known)
}

/**
 * Fills an empty cloud with the demo community by doing everything its people did, at the moments they did it, through
 * the same function that serves the phones. Fails loudly when any step is refused.
 */
export async function seedDemo(cloud: Cloud, log: (text: string) => void): Promise<DemoPeople> {
  const { clock } = cloud
  const offsetMs = clock.offsetMs()
  const now = clock.now()
  const goTo = (moment: number) => {
    clock.setOffset(offsetMs + moment - now)
  }
  const runTimer = async () => {
    const reply = JSON.parse(
      await cloud.workers.invoke('timer', { Type: 'Timer' }, BY_CLOCK),
    ) as Reply<unknown>
    if ('code' in reply) throw new Error(`the timer was refused: ${reply.code}`)
  }

  goTo(momentAt({ daysAgo: 45, time: '9:00' }, now))
  await found(cloud, log)
  const known: Known = new Map()
  let nextTimer = momentAt({ daysAgo: 44, time: '6:30' }, now)
  for (const [i, step] of tellStory(now).entries()) {
    for (; nextTimer <= step.at; nextTimer += days(TIMER_EVERY_DAYS)) {
      goTo(nextTimer)
      await runTimer()
    }
    goTo(step.at)
    await perform(cloud, step, i + 1, known)
  }
  goTo(now)
  await cloud.openapi.settled()
  await runTimer()
  clock.setOffset(offsetMs)
  return tellPeople(COMMUNITY_ID)
}
