import type { NeedView } from '../../contract/views/need'
import type { CaseDocument } from '../../cloudfunctions/platform/collections/cases'
import type { MemberDocument } from '../../cloudfunctions/platform/documents'
import { wakes } from '../../cloudfunctions/modules'
import { closingIn, type Asks, type Closing } from './closing'
import { communityIds } from './people'
import type { World } from './world'

/** Declined, or given back, done, confirmed and answered; no need is further from its end. */
const stepsMax = 8

/** What the desk does with a need to bring it to an end, the shortest way first. */
const ways = {
  'need.decline': { reason: '办不了' },
  'need.release': { reason: '一直没办' },
  'need.confirm': { fixed: true, words: '打过电话，好了' },
  'need.answer': { text: '办好了' },
} as const

/**
 * Liveness of cases: whatever a history left behind, the desk alone, or time, brings every case of every kind to an end,
 * while whoever asked or claimed is silent for good. Throws when one can be moved by nobody.
 */
export async function endCases(world: World, asks: Asks): Promise<void> {
  for (const communityId of communityIds) {
    const closing = closingIn(world, communityId, asks)
    const mine = world.documents('cases').filter((each) => each.communityId === communityId)
    for (const { _id } of mine) await endOne(world, closing, _id)
  }
}

const caseOf = (world: World, id: string): CaseDocument => {
  const found = world.documents('cases').find(({ _id }) => _id === id)
  if (found === undefined) throw new Error('a case is gone')
  return found
}

async function endOne(world: World, closing: Closing, id: string): Promise<void> {
  for (let step = 0; step < stepsMax; step += 1) {
    const document = caseOf(world, id)
    if (isAtEnd(document)) return
    if (!(await moved(world, closing, document))) {
      throw new Error(`nobody can move it: ${JSON.stringify(document.state)}`)
    }
  }
  throw new Error(`it goes round and round: ${JSON.stringify(caseOf(world, id).state)}`)
}

const overWords: readonly string[] = ['answered', 'declined', 'withdrawn', 'ended']

/** An open case has a day by which it is somebody's move, and a case that is over has none. */
function isAtEnd({ kind, status, dueAt, endBy, ownerKeys }: CaseDocument): boolean {
  const isOver = overWords.includes(status)
  if (isOver && (dueAt !== null || endBy !== null || ownerKeys.length > 0))
    throw new Error(`a ${kind} is ${status} and still waits for somebody`)
  if (!isOver && dueAt === null) throw new Error(`a ${kind} is ${status} and nobody ever misses it`)
  return isOver
}

async function moved(world: World, closing: Closing, document: CaseDocument): Promise<boolean> {
  for (const member of closing.helpers().filter(closing.isDesk)) {
    if (await movedBy(closing, member, document)) return true
  }
  // Where everybody at the desk has a part in it, the secretary asks a neighbour who has none.
  for (const neighbour of await closing.newNeighbour()) {
    await closing.appoint(neighbour)
    if (await movedBy(closing, neighbour, document)) return true
  }
  // Nobody waits for less than time does.
  const wakeAt = wakes.find(({ collection }) => collection === 'cases')?.wakeAt(document) ?? null
  if (wakeAt === null) return false
  world.cloud.clock.advance(Math.max(0, wakeAt - world.now()))
  await world.run([world.timer(null)])
  return caseOf(world, document._id).version > document.version
}

async function movedBy(
  closing: Closing,
  { openid }: MemberDocument,
  { _id, kind }: CaseDocument,
): Promise<boolean> {
  if (kind === 'unit') {
    const reply = await closing.say(openid, 'unit.end', { unitId: _id, reason: '协议到期' })
    return reply?.ok === true
  }
  const seen = await closing.say(openid, 'need.get', { needId: _id })
  if (seen?.ok !== true) return false
  const { can } = seen.data as NeedView
  for (const way of Object.keys(ways) as (keyof typeof ways)[]) {
    if (!can.includes(way)) continue
    const reply = await closing.say(openid, way, { needId: _id, ...ways[way] })
    if (reply?.ok === true) return true
  }
  return false
}
