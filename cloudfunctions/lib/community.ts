import type { CommunityDocument } from './documents'
import type { Store } from './store'

/** The community a member belongs to; it cannot be missing. */
export async function communityOf(store: Store, communityId: string): Promise<CommunityDocument> {
  const community = await store.get('communities', communityId)
  if (community === null) throw new Error('a member of a community that is not there')
  return community
}
