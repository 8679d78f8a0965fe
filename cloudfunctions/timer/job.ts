import type { Services } from '../lib/context'
import type { CommunityDocument } from '../lib/documents'

/** How much was done, by what: for the log and the timer's answer. */
export type Counts = Readonly<Record<string, number>>

/**
 * One thing that time does in one community. It does a bounded amount, and may be stopped anywhere, run twice at once or
 * again: what is left is found by its deadline in the next minute.
 */
export type Job = (services: Services, community: CommunityDocument, at: number) => Promise<Counts>
