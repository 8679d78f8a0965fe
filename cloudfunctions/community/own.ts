import type { ActionName } from '../../contract/names'
import type { Call, MemberContext } from '../platform/context'
import type { CommunityDocument } from '../platform/documents'
import type { Store } from '../platform/store'

/** The community a member belongs to; it cannot be missing. */
export async function communityOf(store: Store, communityId: string): Promise<CommunityDocument> {
  const community = await store.get('communities', communityId)
  if (community === null) throw new Error('a member of a community that is not there')
  return community
}

/** Several communities of which somebody is a member, side by side: one read, however many. */
export function communitiesOf(store: Store, ids: readonly string[]): Promise<CommunityDocument[]> {
  return store.find('communities', { _id: store.command.in(ids) }, { limit: ids.length })
}

/** For `load`: the community that the phone says it is in, side by side with who is asking. */
export const namedCommunity = ({
  services,
  communityId,
}: Call<ActionName>): Promise<CommunityDocument | null> =>
  communityId === null ? Promise.resolve(null) : services.store.get('communities', communityId)

/** The member's own community: the one that was loaded, unless the phone named none, or one that is not theirs. */
export const ownCommunity = (
  { services, communityId }: MemberContext<ActionName>,
  named: CommunityDocument | null,
): Promise<CommunityDocument> =>
  named?.communityId === communityId ? Promise.resolve(named) : communityOf(services.store, communityId)
