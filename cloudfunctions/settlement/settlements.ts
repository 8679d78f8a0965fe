import type { UnpostedView } from '../../contract/views/settlement'
import { can } from '../../domain/member/policy'
import { crewOf } from '../../domain/order/crew'
import { memberHandler } from '../platform/context'
import type { OrderDocument } from '../platform/documents'
import { pageOf } from '../platform/page'
import { accepted } from '../platform/reply'
import type { Store } from '../platform/store'
import { booksView, settlementView } from '../points/view'
import { communityOf } from '../community/own'

export const pointsSettlements = memberHandler({
  action: 'points.settlements',
  run: async ({ input, member, acting, communityId, services }) => {
    const asks = input.cursor === undefined && can(acting, 'runDesk')
    const [page, unposted, community] = await Promise.all([
      pageOf(services.store, 'settlements', {
        where: { communityId },
        by: 'postedAt',
        direction: 'desc',
        cursor: input.cursor,
      }),
      asks ? unpostedOf(services.store, communityId) : undefined,
      asks ? communityOf(services.store, communityId) : undefined,
    ])
    const posted = page.rows.filter(({ status }) => status !== 'posting')
    const rows = posted.map((each) => settlementView(each, member.memberId))
    if (unposted === undefined) return accepted({ ...page, rows })
    const books = community?.books === undefined ? null : booksView(community.books)
    return accepted({ ...page, rows, unposted, books })
  },
})

/** More scored orders than a community leaves unpaid. */
const scoredMax = 500

/** What a notice posted now would carry: each member of a crew gets the order's points. */
async function unpostedOf(store: Store, communityId: string): Promise<UnpostedView> {
  const scored = await store.find(
    'orders',
    { communityId, status: 'scored' },
    { fields: ['settlementId', 'objectionAt', 'state.score', 'state.crew'], limit: scoredMax },
  )
  const sum = (some: readonly OrderDocument[]) =>
    some.reduce(
      (total, { state }) => total + ('score' in state ? state.score.points : 0) * crewOf(state).length,
      0,
    )
  return {
    points: sum(scored.filter(({ settlementId }) => settlementId === null)),
    hangingPoints: sum(scored.filter(({ settlementId }) => settlementId !== null)),
    disputed: scored.filter(({ objectionAt = null }) => objectionAt !== null).length,
    more: scored.length === scoredMax,
  }
}
