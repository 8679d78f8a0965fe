import { can } from '../../../../domain/member/policy'
import { emptyWallet } from '../../../../domain/points/wallet'
import { monthOf } from '../../../../domain/time'
import { memberHandler } from '../../../lib/context'
import { accepted } from '../../../lib/reply'
import { goodsView } from '../../views/market'

/** what one screen can show, and room beside it for what was taken off the shelf */
const shownMax = 100
const readMax = 200

export const marketGoods = memberHandler({
  action: 'market.goods',
  run: async ({ member, communityId, services, at }) => {
    const [goods, found] = await Promise.all([
      services.store.find('goods', { communityId }, { orderBy: [['createdAt', 'desc']], limit: readMax }),
      services.store.get('wallets', member.memberId),
    ])
    const wallet = found ?? emptyWallet(member.memberId, communityId, monthOf(at))
    const seesAll = can(member, 'runMarket')
    const shown = goods.filter(({ listed }) => listed || seesAll).slice(0, shownMax)
    return accepted({
      goods: shown.map((each) => goodsView(each, wallet, at)),
      available: wallet.available,
    })
  },
})
