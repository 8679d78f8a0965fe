import type { Scored, Settled } from '../../domain/order/states'
import { crewOf } from '../../domain/order/crew'
import { settlementOrdersMax } from '../../domain/points/settlement'
import { memberHandler } from '../platform/context'
import type { SettlementDocument } from '../platform/documents'
import { standOf } from '../objection/stand'
import { accepted, refused } from '../platform/reply'
import { noticeOrder } from '../objection/view'

export const pointsLine = memberHandler<'points.line', SettlementDocument | null>({
  action: 'points.line',
  load: ({ services, input }) => services.store.get('settlements', input.settlementId),
  target: { communityOf: (notice) => notice?.communityId ?? null, missing: 'points.noticeNotFound' },
  run: async ({ services, communityId, member, input, at }, notice) => {
    const line = notice?.lines[input.line]
    if (notice === null || notice.status === 'posting' || line === undefined) {
      return refused('points.noticeNotFound')
    }
    const orders = await services.store.find(
      'orders',
      { communityId, settlementId: notice.settlementId },
      { fields: ['state'], limit: settlementOrdersMax },
    )
    const rows = orders
      .map(({ state }) => state)
      .filter((state): state is Scored | Settled => state.status === 'scored' || state.status === 'settled')
      .filter((state) => notice.orderIds.includes(state.orderId))
      .filter((state) => crewOf(state).some(({ memberId }) => memberId === line.memberId))
      .sort((a, b) => a.finishedAt - b.finishedAt)
      .map((state) => noticeOrder(state, member, standOf(notice, state.orderId, at), at))
    return accepted({ rows })
  },
})
