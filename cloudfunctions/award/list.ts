import { poolId } from '../../domain/points/giving'
import { attachmentsById } from '../attachment/attachments'
import { judgeNow, kinOf } from '../member/kin'
import { memberHandler } from '../platform/context'
import { pageOf } from '../platform/page'
import { accepted } from '../platform/reply'
import { awardView } from './view'

export const pointsAwards = memberHandler({
  action: 'points.awards',
  run: async ({ services: { store }, communityId, member, input, at }) => {
    const [page, pool] = await Promise.all([
      pageOf(store, 'awards', {
        where: { communityId },
        by: 'askedAt',
        direction: 'desc',
        cursor: input.cursor,
        fields: ['state'],
      }),
      input.cursor === undefined ? store.get('wallets', poolId(communityId)) : undefined,
    ])
    const states = page.rows.map(({ state }) => state)
    const [kin, photos] = await Promise.all([
      kinOf(
        store,
        states.flatMap(({ people, by }) => [...people, by]).filter(({ memberId }) => memberId !== ''),
        at,
      ),
      attachmentsById(
        store,
        states.flatMap((state) => state.photos),
      ),
    ])
    const judge = judgeNow(member, kin, at)
    const rows = states.map((state) => awardView(state, { member, judge, photos, at }))
    return accepted({ ...page, rows, ...(pool === undefined ? {} : { pool: pool?.available ?? 0 }) })
  },
})
