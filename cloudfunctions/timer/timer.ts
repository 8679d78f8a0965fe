import type { Services } from '../platform/context'
import type { CommunityDocument } from '../platform/documents'
import type { Store } from '../platform/store'
import type { Counts } from '../platform/job'
import { jobs } from '../modules'

/** The function may run for 60 seconds; what is left then is found again in the next minute. */
const budgetMs = 45_000
const communitiesPageMax = 100

export interface TimerReport {
  communities: number
  /** what was done, summed over the communities */
  counts: Counts
  /** jobs that failed and were logged; the others went on */
  faults: number
  /** false when the time was used up before everybody had their turn */
  complete: boolean
}

/** Everything time does, once, in every community. Runs may overlap and repeat. */
export function createTimer(services: Services): () => Promise<TimerReport> {
  return async () => {
    const at = services.now()
    const communities = inTurn(await allCommunities(services.store), at)
    const counts: Record<string, number> = {}
    let faults = 0
    for (const [index, community] of communities.entries()) {
      if (services.now() - at > budgetMs) return { communities: index, counts, faults, complete: false }
      for (const [name, job] of jobs) {
        try {
          add(counts, await job(services, community, services.now()))
        } catch (error) {
          // One community's trouble, or one job's, must not hold up the others.
          faults += 1
          services.log.fault(`timer.${name}`, error)
        }
      }
    }
    return { communities: communities.length, counts, faults, complete: true }
  }
}

async function allCommunities(store: Store): Promise<CommunityDocument[]> {
  const all: CommunityDocument[] = []
  for (;;) {
    const last = all.at(-1)?._id ?? ''
    const page = await store.find(
      'communities',
      { _id: store.command.gt(last) },
      { orderBy: [['_id', 'asc']], limit: communitiesPageMax },
    )
    all.push(...page)
    if (page.length < communitiesPageMax) return all
  }
}

/** Another one begins each minute, so that nobody is always the last. */
function inTurn<Item>(items: readonly Item[], at: number): Item[] {
  if (items.length === 0) return []
  const first = Math.floor(at / 60_000) % items.length
  return [...items.slice(first), ...items.slice(0, first)]
}

function add(counts: Record<string, number>, more: Counts): void {
  for (const [what, count] of Object.entries(more)) counts[what] = (counts[what] ?? 0) + count
}
