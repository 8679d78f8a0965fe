import type { ActionName } from '../../contract/names'
import { objectionsOf, openObjections } from '../../domain/objection/objections'
import type { MemberDocument } from '../../cloudfunctions/platform/documents'
import { dayMs, minuteMs } from '../../domain/kernel/time'
import { dueIn } from './invariants/waking'
import { communityIds } from './people'
import type { World } from './world'

type Asks = (openid: string, requestId: string) => void

/**
 * What happens when nobody disturbs any more: the points are settled, the clock runs on, the timer does its work. Throws
 * when something is stuck for good: a scored order never paid, a notice never closed, goods never given back.
 * @param asks is told each request that is sent for it
 */
export async function settleDown(world: World, asks: Asks): Promise<void> {
  const timer = async () => {
    const [report] = await world.run([world.timer(null)])
    if (report === null || report === undefined || report.faults > 0) throw new Error('the timer met a fault')
  }
  world.cloud.clock.advance(5 * minuteMs)
  await timer()
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
  // Every deadline acts within two runs, a minute apart.
  world.cloud.clock.advance(minuteMs)
  await timer()
  const due = dueIn(world)
  if (due.length > 0) throw new Error(`due and not done: ${JSON.stringify(due[0])}`)
  const stuck = [
    ...world.documents('orders').filter(({ status }) => status === 'scored'),
    ...world.documents('settlements').filter(({ status }) => status !== 'settled'),
    ...world.documents('redemptions').filter(({ status }) => status === 'held'),
    ...world.documents('orders').filter(({ state }) => 'promisedAt' in state && isOver(state, world.now())),
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
    const members = world
      .documents('members')
      .filter((member) => member.communityId === communityId && member.roles.length > 0)
    const secretary = members.find(({ roles }) => roles.includes('secretary'))
    const say = async (openid: string, action: ActionName, input: unknown) => {
      const requestId = `last-${world.random.id()}`
      asks(openid, requestId)
      const [reply] = await world.run([world.api({ action, input, requestId, communityId }, openid, null)])
      return reply?.ok === true
    }
    const answer = { orderId, seen: objectionsOf(state).length, reason: '看过了' }
    const answers = async ({ openid, memberId, roles }: MemberDocument) => {
      const desk = roles.some((role) => role === 'secretary' || role === 'staff')
      if (!desk) await say(secretary?.openid ?? '', 'member.appoint', { memberId, roles: ['staff'] })
      return say(openid, 'points.answer', answer)
    }
    const newNeighbour = async () => {
      // Not at the order's own place: that may name a building only, and nobody lives in a building without a unit.
      const [building] =
        world.documents('communities').find(({ _id }) => _id === communityId)?.buildings ?? []
      const home = { building: building?.name ?? '', unit: building?.units[0] ?? '', room: '9901' }
      const person = { name: '新来的', phone: '13900009901', home, communityId }
      await say(newcomer, 'member.join', person)
      return world
        .documents('members')
        .filter((each) => each.communityId === communityId && each.openid === newcomer)
    }
    let done = false
    for (const member of members) done ||= await answers(member)
    for (const member of done ? [] : await newNeighbour()) done = await answers(member)
    if (!done) throw new Error(`nobody can answer: ${JSON.stringify(state)}`)
  }
}

const newcomer = 'openid-newcomer-of-wechat'

/** The promised time has long passed and still nobody was let go (V5). */
const isOver = (state: { status: string; promisedAt: number | null }, now: number): boolean =>
  (state.status === 'open' || state.status === 'taken') &&
  state.promisedAt !== null &&
  state.promisedAt < now - 21 * dayMs
