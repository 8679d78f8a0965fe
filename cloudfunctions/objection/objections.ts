import type { Scored } from '../../domain/order/states'
import { mayAnswer } from '../../domain/objection/objections'
import { memberHandler } from '../platform/context'
import { judgeNow, kinOf } from '../member/kin'
import { concernedIn, deskOf } from './stand'
import { pageOf } from '../platform/page'
import { accepted } from '../platform/reply'
import { objectionCase } from './view'

export const pointsObjections = memberHandler({
  action: 'points.objections',
  run: async ({ services: { store }, communityId, member, input, at }) => {
    const [page, desk] = await Promise.all([
      pageOf(store, 'orders', {
        where: { communityId, objectionAt: store.command.gt(0) },
        by: 'objectionAt',
        direction: 'asc',
        cursor: input.cursor,
        fields: ['state'],
      }),
      deskOf(store, communityId),
    ])
    const states = page.rows
      .map(({ state }) => state)
      .filter((state): state is Scored => state.status === 'scored')
    const kin = await kinOf(store, states.flatMap(concernedIn), at)
    const rows = states.map((state) => {
      const able = desk.filter((one) => mayAnswer(state, judgeNow(one, kin, at)))
      const mine = able.some(({ memberId }) => memberId === member.memberId)
      return objectionCase(state, member, mine ? 'me' : able.length > 0 ? 'others' : 'nobody')
    })
    return accepted({ ...page, rows })
  },
})
