import { memberHandler } from '../platform/context'
import { countLate, countOpen } from '../order/counts'
import { accepted } from '../platform/reply'

export const deskToday = memberHandler({
  action: 'desk.today',
  run: async ({ services, communityId, at }) => {
    const { store } = services
    const [counts, late, objections, applied, pickups] = await Promise.all([
      countOpen(store, communityId),
      countLate(store, communityId, ['open', 'blocked', 'handedOver'], at),
      store.count('orders', { communityId, objectionAt: store.command.gt(0) }),
      store.count('members', { communityId, 'volunteer.status': 'applied' }),
      store.count('redemptions', { communityId, status: 'held' }),
    ])
    const { open = 0, blocked = 0, handedOver = 0 } = late
    return accepted({ counts, late: { open, blocked, handedOver }, objections, applied, pickups })
  },
})
