import type { Services } from './context'
import type { CommunityDocument } from './documents'

/** How much was done, by what: for the log and the timer's answer. */
export type Counts = Readonly<Record<string, number>>

/**
 * One thing that time does in one community. It does a bounded amount, and may be stopped anywhere, run twice at once or
 * again: what is left is found by its deadline in the next minute.
 */
export type Job = (services: Services, community: CommunityDocument, at: number) => Promise<Counts>

/**
 * Does the work for each and counts how often something was done. What fails is logged and left: it is found again in the
 * next minute, and must not hold up the others.
 */
export async function countEach<Item>(
  { log }: Services,
  what: string,
  items: readonly Item[],
  work: (item: Item) => Promise<boolean>,
): Promise<number> {
  let done = 0
  for (const item of items) {
    try {
      if (await work(item)) done += 1
    } catch (error) {
      log.fault(`timer.${what}`, error)
    }
  }
  return done
}
