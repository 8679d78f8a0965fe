import type { AppealCase } from '../../contract/views/lapse'
import { mayAnswerAppeal, openAppeals } from '../../domain/order/lapses'
import { judgeNow, kinOf } from '../member/kin'
import { deskOf } from '../objection/stand'
import { memberHandler } from '../platform/context'
import { pageOf } from '../platform/page'
import { accepted } from '../platform/reply'

export const volunteerAppeals = memberHandler({
  action: 'volunteer.appeals',
  run: async ({ services: { store }, communityId, member, input, at }) => {
    const [page, desk] = await Promise.all([
      pageOf(store, 'orders', {
        where: { communityId, appealAt: store.command.gt(0) },
        by: 'appealAt',
        direction: 'asc',
        cursor: input.cursor,
        fields: ['state'],
      }),
      deskOf(store, communityId),
    ])
    const open = page.rows.flatMap(({ state }) => openAppeals(state).map((lapse) => ({ state, lapse })))
    const kin = await kinOf(
      store,
      open.map(({ lapse }) => lapse),
      at,
    )
    const rows = open.flatMap(({ state, lapse }): AppealCase[] => {
      if (lapse.appeal === undefined) return []
      const able = desk.filter((one) => mayAnswerAppeal(lapse, judgeNow(one, kin, at)))
      const mine = able.some(({ memberId }) => memberId === member.memberId)
      const { orderId, no, kind, place } = state
      const { memberId, at: lapsedAt, cause, promisedAt, words: said, appeal } = lapse
      return [
        {
          ...{ orderId, no, kind, building: place.building, memberId, lapsedAt, cause, promisedAt, said },
          ...{ name: appeal.person.name, appealedAt: appeal.at, reason: appeal.reason },
          answerBy: mine ? 'me' : able.length > 0 ? 'others' : 'nobody',
        },
      ]
    })
    return accepted({ ...page, rows })
  },
})
