import { can } from '../../domain/member/policy'
import { emptyWallet } from '../../domain/points/wallet'
import { monthOf } from '../../domain/kernel/time'
import { memberHandler } from '../platform/context'
import { newestRedemptions } from './redemptions'
import { accepted } from '../platform/reply'
import { goodsView, redemptionView } from './view'
import { walletView } from '../points/view'

/** what one screen can show, and room beside it for what was taken off the shelf */
const shownMax = 100
const readMax = 200

export const marketGoods = memberHandler({
  action: 'market.goods',
  run: async ({ member, communityId, services, at }) => {
    const { store } = services
    const { memberId } = member
    const [goods, found, mine] = await Promise.all([
      store.find('goods', { communityId }, { orderBy: [['createdAt', 'desc']], limit: readMax }),
      store.get('wallets', memberId),
      newestRedemptions(store, member),
    ])
    const wallet = found ?? emptyWallet(memberId, communityId, monthOf(at))
    const seesAll = can(member, 'runMarket')
    const shown = goods.filter(({ listed }) => listed || seesAll).slice(0, shownMax)
    return accepted({
      goods: shown.map((each) => goodsView(each, wallet, at)),
      available: wallet.available,
      wallet: walletView(found),
      waiting: mine.filter(({ status }) => status === 'held').map(redemptionView),
    })
  },
})
