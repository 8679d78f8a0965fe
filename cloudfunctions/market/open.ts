import { opensAt } from '../../domain/market/hours'
import type { MemberContext } from '../platform/context'
import type { CommunityDocument } from '../platform/documents'
import { Refused } from '../platform/reply'

type Handing = MemberContext<'market.pickup'> | MemberContext<'market.agree'>

/** Throws `market.closed` outside the hours that the community wrote down, unless the desk says that it is so (M4). */
export function checkOpen({ openTimes = [] }: Pick<CommunityDocument, 'openTimes'>, context: Handing): void {
  const next = opensAt(openTimes, context.at)
  if (next !== null && !context.input.outOfHours) throw new Refused('market.closed', { opensAt: next })
}

export const outOfHoursNote = ({ input }: Handing): string =>
  input.outOfHours ? '不在开门时间，照样交了' : ''
