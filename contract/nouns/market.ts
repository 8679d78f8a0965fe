import { noun, page } from '../noun'
import type { marketRefusals } from '../refusals/market'

export const market = noun<(typeof marketRefusals)[number]>()({
  names: {
    'market.goods': 'query',
    'market.redeem': 'command',
    'market.redeemFor': 'command',
    'market.agree': 'command',
    'market.cancel': 'command',
    'market.pickup': 'command',
    'market.mine': 'query',
    'market.waiting': 'query',
    'market.stock': 'command',
    'market.book': 'query',
    'market.accounts': 'query',
    'market.post': 'command',
    'market.put': 'command',
  },
  pages: {
    market: page('pages/market/index'),
    redemptions: page('packages/market/redemptions/index'),
  },
})
