import { categoriesOf, categoryName } from '../../domain/market/categories'
import { attachmentsById, checkAttachments } from '../attachment/attachments'
import { giveToCommunity } from '../attachment/given'
import { namedCommunity, ownCommunity } from '../community/own'
import type { MemberContext } from '../platform/context'
import type { CommunityDocument, GoodsDocument } from '../platform/documents'
import { journalCommand } from '../platform/journalCommand'
import { walletIn } from '../points/ledger'
import { checkPublicWords } from '../platform/moderation'
import { Refused, accepted, refused } from '../platform/reply'
import { goodsView } from './view'

type Context = MemberContext<'market.put'>

export const marketPut = journalCommand({
  action: 'market.put',
  load: namedCommunity,
  prepare: async (context, named) => {
    const { services, input } = context
    const [community, photoId] = await Promise.all([
      ownCommunity(context, named),
      photoOf(context),
      checkPublicWords(context, [input.name, input.note]),
    ])
    checkCategory(context, community)
    const photos = await attachmentsById(services.store, photoId === null ? [] : [photoId])
    return { freshId: services.newId(), photos }
  },
  work: async (tx, context, { freshId, photos }) => {
    const { input, member, communityId, at } = context
    const before = input.goodsId === undefined ? null : await tx.get('goods', input.goodsId)
    if (input.goodsId !== undefined && before?.communityId !== communityId) {
      return refused('market.goodsNotFound')
    }
    const goods = putOnShelf(context, before, freshId)
    const { photoId = null } = goods
    if (photoId !== null && photoId !== before?.photoId) {
      // What the shop shows is the community's, and stays when who took it leaves.
      await giveToCommunity(tx, photoId, { communityId, subject: `goods:${goods.goodsId}` })
    }
    await tx.set('goods', goods)
    const wallet = await walletIn(tx, member, at)
    const viewer = { memberId: member.memberId, staff: true }
    return accepted(goodsView(goods, { wallet, photos, viewer, at }))
  },
  note: ({ input }) => input.note,
})

/**
 * The photo it is to have: the one that it has already, also when none is named, or one of one's own. Throws
 * `photo.notFound` or `photo.notYours`.
 */
async function photoOf(context: Context): Promise<string | null> {
  const { input, services } = context
  const { goodsId, photo } = input
  if (photo === null) return null
  const before = goodsId === undefined ? null : await services.store.get('goods', goodsId)
  const has = before?.photoId ?? null
  if (photo === undefined || photo === has) return has
  await checkAttachments(context, { photos: [photo] })
  return photo
}

function checkCategory({ input }: Context, community: CommunityDocument): void {
  const { category } = input
  if (!categoriesOf(community).includes(categoryName(category))) {
    throw new Refused('market.categoryNotFound', { category })
  }
}

/** Pieces are not touched: they move through the stock book only (M2). */
function putOnShelf(
  { input, communityId, at }: Context,
  before: GoodsDocument | null,
  freshId: string,
): GoodsDocument {
  const { name, picture, points, limitPerMonth, listed, photo } = input
  const category = categoryName(input.category)
  const base = before ?? { _id: freshId, goodsId: freshId, communityId, stock: 0, createdAt: at }
  const photoId = photo === undefined ? (before?.photoId ?? null) : photo
  return { ...base, name, category, picture, points, limitPerMonth, listed, photoId }
}
