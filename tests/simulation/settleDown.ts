import { objectionsOf, openObjections } from '../../domain/objection/objections'
import type { MemberDocument } from '../../cloudfunctions/platform/documents'
import { dayMs, minuteMs } from '../../domain/kernel/time'
import { closingIn, type Asks } from './closing'
import { endAll } from './endAll'
import { endCases } from './endCases'
import { dueIn } from './invariants/waking'
import { isAsked } from '../../domain/proxy/consent'
import { communityIds } from './people'
import type { World } from './world'

/**
 * What happens when nobody disturbs any more: every order and every case is brought to an end, the points are settled, the clock runs on, the timer does its work. Throws
 * when something is stuck for good: an order that nobody can move, a scored order never paid, a notice never closed, goods never given back.
 * @param asks is told each request that is sent for it
 */
export async function settleDown(world: World, asks: Asks): Promise<void> {
  const timer = async () => {
    // The platform runs it as a minute begins.
    world.cloud.clock.advance(minuteMs - (world.now() % minuteMs))
    const [report] = await world.run([world.timer(null)])
    if (report === null || report === undefined || report.faults > 0) throw new Error('the timer met a fault')
  }
  world.cloud.clock.advance(5 * minuteMs)
  await timer()
  await world.run(world.tables.splice(0).map((event) => world.table(event, null)))
  await endAll(world, asks)
  await endCases(world, asks)
  await answerAll(world, asks)
  for (const communityId of communityIds) {
    const [who] = world
      .documents('members')
      .filter((member) => member.communityId === communityId && member.roles.includes('secretary'))
    const event = { action: 'points.settle', input: {}, requestId: `last-${communityId}`, communityId }
    asks(who?.openid ?? '', event.requestId)
    await world.run([world.api(event, who?.openid ?? '', null)])
  }
  for (let day = 0; day < 2; day += 1) {
    world.cloud.clock.advance(20 * dayMs)
    await timer()
  }
  // Every deadline acts within two runs, a minute apart; what falls due between them has the next two.
  const since = world.now()
  await timer()
  await timer()
  const due = dueIn(world, since)
  if (due.length > 0) throw new Error(`due and not done: ${JSON.stringify(due[0])}`)
  const stuck = [
    ...world.documents('orders').filter(({ status }) => status === 'scored'),
    ...world.documents('settlements').filter(({ status }) => status !== 'settled'),
    ...world.documents('redemptions').filter(({ status }) => status === 'held'),
    ...world.documents('orders').filter(({ state }) => 'promisedAt' in state && isOver(state, world.now())),
    // What nobody asks for any more, time has laid aside.
    ...world.documents('imports').filter(({ status }) => status !== 'ended'),
    ...world.documents('tables').filter(({ wakeAt }) => wakeAt !== null),
    ...world.documents('awards').filter(({ openUntil }) => openUntil !== null && openUntil > world.now()),
    ...world.documents('consents').filter((consent) => isAsked(consent, world.now())),
  ]
  if (stuck.length > 0) throw new Error(`stuck for good: ${JSON.stringify(stuck[0])}`)
}

/**
 * Every objection gets its answer from somebody; where nobody at the desk may give it, the secretary appoints one who
 * may (P4). Where everybody has a part in the matter that is a neighbour who has just moved in.
 */
async function answerAll(world: World, asks: Asks): Promise<void> {
  const disputed = world.documents('orders').filter(({ state }) => openObjections(state).length > 0)
  for (const { _id: orderId, communityId, state } of disputed) {
    const closing = closingIn(world, communityId, asks)
    const answer = { orderId, seen: objectionsOf(state).length, reason: '看过了' }
    const answers = async (member: MemberDocument) => {
      if (!closing.isDesk(member)) await closing.appoint(member)
      return (await closing.say(member.openid, 'points.answer', answer))?.ok === true
    }
    let done = false
    for (const member of closing.helpers()) done ||= await answers(member)
    for (const member of done ? [] : await closing.newNeighbour()) done = await answers(member)
    if (!done) throw new Error(`nobody can answer: ${JSON.stringify(state)}`)
  }
}

/** The promised time has long passed and still nobody was let go (V5). */
const isOver = (state: { status: string; promisedAt: number | null }, now: number): boolean =>
  (state.status === 'open' || state.status === 'taken') &&
  state.promisedAt !== null &&
  state.promisedAt < now - 21 * dayMs
