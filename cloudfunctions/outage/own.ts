import type { OutageDocument } from '../platform/collections/outages'

/** The outage that was asked about; null when it is another community's. */
export const outageOf = (
  found: OutageDocument | null,
  { communityId }: { communityId: string },
): OutageDocument['state'] | null => (found?.communityId === communityId ? found.state : null)
