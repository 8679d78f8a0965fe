import type { WaitView } from '../../contract/views/desk'
import { dayMs } from '../../domain/kernel/time'
import type { DeskAsked } from '../platform/module'

/** Default: the crew waits for its points no longer than that. */
const agreeMs = 2 * dayMs
/** More than wait to be scored at once. */
const waitingMax = 200

/** Scores of who did a whole case alone, which wait for a second person (P1, S2): one request. */
export async function orderWaits({ store, communityId, at }: DeskAsked): Promise<WaitView[]> {
  const found = await store.find(
    'orders',
    { communityId, status: 'confirmed' },
    { orderBy: [['rank', 'asc']], fields: ['state'], limit: waitingMax },
  )
  const times = found.flatMap(({ state }) =>
    state.status === 'confirmed' && state.proposal !== undefined ? [state.proposal.at] : [],
  )
  return [
    {
      key: 'proposals',
      icon: 'points',
      text: '评分等第二个人同意',
      hint: '一个人经手的，另一位看过再算',
      count: times.length,
      late: times.some((each) => at - each > agreeMs),
      to: ['scoring'],
    },
  ]
}
