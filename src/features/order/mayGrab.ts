import type { MeView } from '../../../contract/views/member'
import type { BoardCard } from '../../../contract/views/order'

/** A volunteer, with the licence the order asks for still valid (V3). The cloud decides; this spares a refusal. */
export function mayGrab(
  me: MeView | null | undefined,
  { licence }: Pick<BoardCard, 'licence'>,
  now: number,
): boolean {
  if (!me?.roles.includes('volunteer')) return false
  if (licence === null) return true
  return me.volunteer?.licences.some(({ name, validUntil }) => name === licence && validUntil >= now) ?? false
}
