import type { OrderKind } from '../order/types'
import type { Wallet } from '../points/types'
import { monthOf } from '../kernel/time'
import type { Member } from './types'

/**
 * What must outlive leaving, and nothing of the person: that they are suspended, and what they had this month. It lies under
 * a name that only their own coming back can make again (member/mark.ts of the functions).
 */
export interface Mark {
  /** null when they are not suspended */
  suspended: { appliedAt: number; reviewedAt: number | null; skills: readonly OrderKind[] } | null
  /** of the month's limits (M4); null when they had nothing */
  limits: Pick<Wallet, 'month' | 'redeemed'> | null
}

/** What of one who leaves must be kept; null when nothing must. */
export function markOf(
  { volunteer }: Pick<Member, 'volunteer'>,
  wallet: Pick<Wallet, 'month' | 'redeemed'> | null,
  at: number,
): Mark | null {
  const suspended =
    volunteer?.status === 'suspended'
      ? { appliedAt: volunteer.appliedAt, reviewedAt: volunteer.reviewedAt, skills: volunteer.skills }
      : null
  const had = wallet !== null && wallet.month === monthOf(at) && Object.keys(wallet.redeemed).length > 0
  const limits = had ? { month: wallet.month, redeemed: wallet.redeemed } : null
  return suspended === null && limits === null ? null : { suspended, limits }
}

/** What stands in place of the reason, which may have named somebody. */
const reasonOfBefore = '注销前已暂停服务'

/** Who comes back suspended is suspended until the community lets them in again; whatever papers they had they show again. */
export const withMark = <Document extends Member>(member: Document, { suspended }: Mark): Document =>
  suspended === null
    ? member
    : {
        ...member,
        volunteer: {
          status: 'suspended',
          ...suspended,
          licences: [],
          insuredUntil: null,
          guardian: null,
          reviewReason: reasonOfBefore,
        },
      }
