import type { MeView } from '../../../contract/views/member'
import type { BoardCard } from '../../../contract/views/order'

/** A volunteer who lacks nothing that the order asks for (V3). The cloud decides; this spares a refusal. */
export const mayGrab = (me: MeView | null | undefined, { lacks }: Pick<BoardCard, 'lacks'>): boolean =>
  lacks === null && (me?.roles.includes('volunteer') ?? false)
