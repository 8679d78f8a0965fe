import { memberHandler } from '../platform/context'
import { accepted } from '../platform/reply'
import { walletView } from './view'

export const pointsWallet = memberHandler({
  action: 'points.wallet',
  run: async ({ member, services }) =>
    accepted(walletView(await services.store.get('wallets', member.memberId))),
})
