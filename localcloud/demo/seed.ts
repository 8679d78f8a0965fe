import type { Reply } from '../../contract/refusals'
import { secretaryNamed } from '../../scripts/found/found'
import type { Cloud } from '../cloud'
import { callApi } from '../door/routes/call'
import type { Errand } from '../founder/errand'
import { createFounder, type Founder } from '../founder/founder'
import { BY_CLOCK } from '../workers/messages'
import { days } from './moments'
import { openidOf } from './people'
import type { DemoPeople } from './people'
import type { Act, Known } from './script'
import { tellStory } from './story'
import { tellPeople } from './tell'

/** Often enough for what the story leaves to time: a notice that runs out. */
const TIMER_EVERY_DAYS = 3

async function perform(cloud: Cloud, act: Act, number: number, known: Known): Promise<void> {
  const { action, by, communityId } = act
  const envelope = { action, input: act.input(known), requestId: `demo-step-${number}`, communityId }
  const text = await callApi(cloud.workers, openidOf(by), envelope)
  const reply = JSON.parse(text) as Reply<unknown>
  if (!reply.ok) {
    const { code, detail = {} } = reply
    throw new Error(`the demo's ${action} by ${by} was refused: ${code} ${JSON.stringify(detail)}`)
  }
  act.learn?.(reply.data, known)
}

/** What is done from outside, as for a real community; fails when it was not done. */
async function runErrand(founder: Founder, errand: Errand): Promise<void> {
  if ('founding' in errand) {
    if (!(await founder.found(errand.founding))) throw new Error("the demo's community was there already")
    return
  }
  const said = await founder.nameSecretary(errand.communityId, errand.secretary)
  if (said !== secretaryNamed) throw new Error(`the demo's secretary was not named: ${said}`)
}

/**
 * Fills an empty cloud with the demo's two communities by doing everything their people did, at the moments they did it, through
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

  const founder = createFounder(cloud, log)
  const known: Known = new Map()
  const story = tellStory(now)
  let nextTimer = (story[0]?.at ?? now) + days(1)
  try {
    for (const [i, step] of story.entries()) {
      for (; nextTimer <= step.at; nextTimer += days(TIMER_EVERY_DAYS)) {
        goTo(nextTimer)
        await runTimer()
      }
      goTo(step.at)
      if ('action' in step) await perform(cloud, step, i + 1, known)
      else await runErrand(founder, step)
    }
  } finally {
    await founder.close()
  }
  goTo(now)
  await cloud.openapi.settled()
  await runTimer()
  clock.setOffset(offsetMs)
  return tellPeople()
}
