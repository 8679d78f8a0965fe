import { home, type Module } from '../platform/module'
import { newestRedemptions } from './redemptions'
import { marketTodos } from './todos'
import { goods, ownRedemptions, redemptions as book, stock } from './exported'
import { marketAccounts } from './accounts'
import { marketAgree } from './agree'
import { marketBook } from './book'
import { marketCancel } from './cancel'
import { marketGoods } from './goods'
import { marketMine } from './mine'
import { marketPickup } from './pickup'
import { marketPost } from './post'
import { marketPut } from './put'
import { marketRedeem } from './redeem'
import { marketRedeemFor } from './redeemFor'
import { redemptions } from './redemptions.job'
import { marketStock } from './stock'
import { marketWaiting } from './waiting'
import { busyRedemptions, forgetRedemptions, letGoRedemptions } from './forget'

export const market = {
  noun: 'market',
  handlers: [
    marketAccounts,
    marketAgree,
    marketBook,
    marketCancel,
    marketGoods,
    marketMine,
    marketPickup,
    marketPost,
    marketPut,
    marketRedeem,
    marketRedeemFor,
    marketStock,
    marketWaiting,
  ],
  wakes: [redemptions],
  books: { goods, stock, redemptions: book },
  mine: ownRedemptions,
  desk: async ({ store, communityId }) => ({
    pickups: await store.count('redemptions', { communityId, status: 'held' }),
  }),
  home: home({
    load: ({ store, member }) => newestRedemptions(store, member),
    view: (shared, found) => ({ todos: marketTodos(shared, found) }),
  }),
  busy: busyRedemptions,
  letGo: letGoRedemptions,
  forget: forgetRedemptions,
} as const satisfies Module
