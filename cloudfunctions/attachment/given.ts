import type { Transaction } from '../platform/transaction'

/**
 * A picture that belongs to what the community itself shows is the community's: it is not forgotten with whoever took it.
 * @param subject what it belongs to, its noun first: `notice:n1`
 */
export const giveToCommunity = (
  tx: Transaction,
  photoId: string,
  { communityId, subject }: { communityId: string; subject: string },
): Promise<void> => tx.update('photos', photoId, { memberId: communityId, subject })
