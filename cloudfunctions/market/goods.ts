import { can } from '../../domain/member/policy'
import { emptyWallet } from '../../domain/points/wallet'
import { monthOf } from '../../domain/kernel/time'
import { memberHandler } from '../platform/context'
import { attachmentsById } from '../attachment/attachments'
import { newestRedemptions } from './redemptions'
import { accepted } from '../platform/reply'
import { goodsView, redemptionView } from './view'
import { walletView } from '../points/view'
import type { GoodsDocument } from '../platform/documents'
import type { Store } from '../platform/store'

/** what one screen can show, of what stands on the shelf and of what was taken off it */
const shownMax = 100

export const marketGoods = memberHandler({
  action: 'market.goods',
  run: async ({ member, acting, communityId, services, at }) => {
    const { store } = services
    const { memberId } = member
    const seesAll = can(acting, 'runMarket')
    const [listed, unlisted, found, mine] = await Promise.all([
      newestGoods(store, communityId, true),
      seesAll ? newestGoods(store, communityId, false) : [],
      store.get('wallets', memberId),
      newestRedemptions(store, member),
    ])
    const wallet = found ?? emptyWallet(memberId, communityId, monthOf(at))
    const goods = [...listed, ...unlisted].sort((a, b) => b.createdAt - a.createdAt)
    const photos = await attachmentsById(
      store,
      goods.flatMap(({ photoId }) => photoId ?? []),
    )
    const viewer = { memberId, staff: seesAll }
    return accepted({
      goods: goods.map((each) => goodsView(each, { wallet, photos, viewer, at })),
      available: wallet.available,
      wallet: walletView(found),
      waiting: mine.filter(({ status }) => status === 'held').map(redemptionView),
    })
  },
})

/** Asked apart, so that what was taken off the shelf never crowds out what stands on it. */
const newestGoods = (store: Store, communityId: string, listed: boolean): Promise<GoodsDocument[]> =>
  store.find('goods', { communityId, listed }, { orderBy: [['createdAt', 'desc']], limit: shownMax })
