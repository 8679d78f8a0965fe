import { dayMs } from '../kernel/time'
import type { Redemption } from './types'

/**
 * When time must act on a redemption, epoch ms: its owner is told a day before the shelf gives it back, but not about what
 * the shelf keeps for a day only, which was said when it was redeemed (M1). Null once it is closed.
 */
export function redemptionWakeAt({
  status,
  heldAt,
  expiresAt,
  remindedAt,
}: Pick<Redemption, 'status' | 'heldAt' | 'expiresAt'> & { remindedAt: number | null }): number | null {
  if (status !== 'held') return null
  return remindedAt === null && expiresAt - heldAt > dayMs ? expiresAt - dayMs : expiresAt
}
