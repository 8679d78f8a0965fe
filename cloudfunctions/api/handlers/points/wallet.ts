import { memberHandler } from '../../../lib/context'
import { accepted } from '../../../lib/reply'

export const pointsWallet = memberHandler({
  action: 'points.wallet',
  run: async ({ member, services }) => {
    const wallet = await services.store.get('wallets', member.memberId)
    // Whoever never had points has no wallet yet.
    const { available = 0, pending = 0, held = 0 } = wallet ?? {}
    return accepted({ available, pending, held })
  },
})
