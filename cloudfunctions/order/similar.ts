import type { SimilarView } from '../../contract/views/order'
import { sameHome } from '../../domain/kernel/home'
import { consentOf } from '../../domain/member/acting'
import { can } from '../../domain/member/policy'
import { dayMs } from '../../domain/kernel/time'
import { hasJoined, joinersOf } from '../../domain/order/join'
import { underWayStatuses } from '../../domain/order/phases'
import { likenessOf, similarDays, type Nearness } from '../../domain/order/similar'
import type { OrderState } from '../../domain/order/states'
import { memberHandler } from '../platform/context'
import { accepted } from '../platform/reply'

/** Of one kind and under way, the urgent and the oldest first: more than a community has at once. */
const lookedThrough = 200
/** More nobody reads before sending. */
const shownMax = 3

const order: readonly Nearness[] = ['home', 'building', 'community']

export const orderSimilar = memberHandler({
  action: 'order.similar',
  run: async ({ services: { store }, communityId, member, acting, input, at }) => {
    const consent = consentOf(acting)
    const own = consent === null ? member.home : consent.principal.home
    const said = input.home ?? own
    if (said === null) return accepted([])
    // What came out of a home is known to who lives there and to the desk; nobody learns it by asking at other doors.
    const place = can(acting, 'runDesk') || sameHome(said, own) ? said : { ...said, room: '' }
    const { kind, text } = input
    const found = await store.find(
      'orders',
      { communityId, status: store.command.in(underWayStatuses), kind },
      { orderBy: [['rank', 'asc']], fields: ['state'], limit: lookedThrough },
    )
    const report = { kind, text, place, reportedAt: at }
    const alike = found.flatMap(({ state }) => {
      // By its public words: nobody finds out by trying what somebody else said in private.
      const near = likenessOf(report, { ...state, text: state.summary })
      return near === null || state.reportedAt < at - similarDays * dayMs ? [] : [{ near, state }]
    })
    const rows = alike
      .sort(
        (a, b) => order.indexOf(a.near) - order.indexOf(b.near) || b.state.reportedAt - a.state.reportedAt,
      )
      .slice(0, shownMax)
    return accepted(rows.map(({ near, state }) => similarView(state, near, member.memberId)))
  },
})

function similarView(state: OrderState, near: Nearness, memberId: string): SimilarView {
  const { orderId, kind, place, status, reportedAt, reporter } = state
  const mine = reporter.memberId === memberId ? 'reported' : hasJoined(state, memberId) ? 'joined' : 'no'
  const joined = joinersOf(state).length
  return { orderId, kind, building: place.building, status, reportedAt, joined, mine, near }
}
