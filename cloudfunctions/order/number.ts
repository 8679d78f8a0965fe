import { dayOf, startOfDay } from '../../domain/kernel/time'
import type { Services } from '../platform/context'

/** More orders than any community takes in between the newest and one that overtook it. */
const lookBack = 30

/**
 * The next number of the day, `261121-07`: short enough to say on the phone. Two reports at once may get the same one;
 * the unique key on it lets only one through, and each further attempt leaves a little more room.
 */
export async function nextOrderNo(
  { store, random }: Pick<Services, 'store' | 'random'>,
  communityId: string,
  at: number,
  attempt: number,
): Promise<string> {
  const newest = await store.find(
    'orders',
    { communityId, reportedAt: store.command.gte(startOfDay(at)) },
    { orderBy: [['reportedAt', 'desc']], limit: lookBack, fields: ['state.no', 'reportedAt'] },
  )
  const day = dayOf(at).slice(2)
  const used = newest.map(({ state }) => state.no.split('-')).filter(([prefix]) => prefix === day)
  const last = Math.max(0, ...used.map(([, count]) => Number(count)))
  const next = last + 1 + Math.floor(random() * attempt * 2)
  return `${day}-${String(next).padStart(2, '0')}`
}
