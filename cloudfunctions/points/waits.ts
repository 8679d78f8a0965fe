import type { WaitView } from '../../contract/views/desk'
import { communityOf } from '../community/own'
import type { DeskAsked } from '../platform/module'

/** Books that do not agree (P2): one request. */
export async function pointsWaits({ store, communityId }: DeskAsked): Promise<WaitView[]> {
  const { books } = await communityOf(store, communityId)
  const count = books?.wrong ?? 0
  return [
    {
      ...{ key: 'books', icon: 'points', text: '账对不上', count, late: count > 0, to: ['settlements'] },
      hint: '先别贴公示，请懂账的人来看',
    },
  ]
}
