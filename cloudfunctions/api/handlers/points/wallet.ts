import { memberHandler } from '../../../lib/context'
import { accepted } from '../../../lib/reply'
import { walletView } from '../../views/points'

export const pointsWallet = memberHandler({
  action: 'points.wallet',
  run: async ({ member, services }) =>
    accepted(walletView(await services.store.get('wallets', member.memberId))),
})
