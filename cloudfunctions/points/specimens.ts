import { paid } from '../testing/points'
import { after, anyCursor, nothing, type SpecimensOf } from '../testing/specimen'

export const pointsSpecimens: SpecimensOf<
  'points.wallet' | 'points.statement' | 'points.reverse' | 'points.prove' | 'points.standard'
> = {
  'points.wallet': {
    full: {},
    who: 'first',
    input: after(paid),
  },
  'points.statement': {
    full: { cursor: anyCursor },
    who: 'first',
    input: after(paid),
  },
  'points.reverse': {
    full: { orderId: nothing, reason: '记错了人' },
    who: 'secretary',
    input: async (ground) => ({ orderId: (await paid(ground)).orderId, reason: '记错了人' }),
  },
  'points.prove': { full: {}, who: 'secretary', input: after(paid) },
  'points.standard': { full: {}, who: 'first', input: {} },
}
