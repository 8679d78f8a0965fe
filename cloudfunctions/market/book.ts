import { maskName } from '../../domain/kernel/mask'
import { attachmentsById } from '../attachment/attachments'
import { memberHandler } from '../platform/context'
import { pageOf } from '../platform/page'
import { accepted, refused } from '../platform/reply'
import type { Store } from '../platform/store'
import { stockRow } from './view'

export const marketBook = memberHandler({
  action: 'market.book',
  run: async ({ input, member, communityId, services }) => {
    const { store } = services
    const [goods, page] = await Promise.all([
      store.get('goods', input.goodsId),
      pageOf(store, 'stock', {
        where: { communityId, goodsId: input.goodsId },
        by: 'at',
        direction: 'desc',
        cursor: input.cursor,
      }),
    ])
    if (goods?.communityId !== communityId) return refused('market.goodsNotFound')
    const [names, photos] = await Promise.all([
      namesOf(store, [...new Set(page.rows.map(({ byMemberId }) => byMemberId))]),
      attachmentsById(
        store,
        page.rows.flatMap((entry) => entry.photos ?? []),
      ),
    ])
    const { memberId } = member
    return accepted({
      ...page,
      rows: page.rows.map((entry) =>
        stockRow(entry, { by: names.get(entry.byMemberId) ?? '', photos, memberId }),
      ),
    })
  },
})

/** Masked: residents' own redemptions stand in the book too. */
async function namesOf(store: Store, memberIds: readonly string[]): Promise<Map<string, string>> {
  if (memberIds.length === 0) return new Map()
  const members = await store.find(
    'members',
    { _id: store.command.in(memberIds) },
    { fields: ['name'], limit: memberIds.length },
  )
  return new Map(members.map(({ _id, name }) => [_id, maskName(name)]))
}
