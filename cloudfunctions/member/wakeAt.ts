import type { MemberDocument } from '../platform/documents'

/** When time must look at this member again, epoch ms, as the rest of the document says it; null when never. */
export const memberWakeAt = ({
  leaving,
  freeAgainAt,
}: Pick<MemberDocument, 'leaving' | 'freeAgainAt'>): number | null => leaving?.lookAt ?? freeAgainAt ?? null
