import { dayMs } from '../../domain/kernel/time'
import { outageWakeAt } from '../../domain/outage/outages'
import type { Outage } from '../../domain/outage/types'
import type { OutageDocument } from '../platform/collections/outages'
import type { Store } from '../platform/store'

/** So long it is told that one is over before its time. */
const overMs = dayMs

/** An outage as it lies in the database. */
export const outageDocument = (state: Outage): OutageDocument => ({
  _id: state.outageId,
  communityId: state.communityId,
  announcedAt: state.announcedAt,
  toldUntil: toldUntil(state),
  wakeAt: outageWakeAt(state),
  wakeTries: 0,
  state,
})

function toldUntil(state: Outage): number {
  if (state.status === 'standing') return state.endsAt
  return state.by === 'desk' ? state.endedAt + overMs : state.endedAt
}

/** More than stand, and were ended early within a day. */
const toldMax = 100

/** Everything that is told now, the first to end on top: one request. */
export async function toldNow(
  store: Store,
  { communityId, at }: { communityId: string; at: number },
): Promise<Outage[]> {
  const found = await store.find(
    'outages',
    { communityId, toldUntil: store.command.gt(at) },
    { orderBy: [['toldUntil', 'asc']], fields: ['state'], limit: toldMax },
  )
  return found.map(({ state }) => state)
}
