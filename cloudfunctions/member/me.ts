import type { OwnCommunity } from '../../contract/views/member'
import { communitiesOf } from '../community/own'
import { anyoneHandler } from '../platform/context'
import type { CommunityDocument, MemberDocument } from '../platform/documents'
import { accepted, refused } from '../platform/reply'
import { communityView } from '../community/view'
import { meView } from './meView'

export const memberMe = anyoneHandler({
  action: 'member.me',
  run: async ({ services, member, memberships }) => {
    // Whoever belongs elsewhere only is told so; whoever belongs nowhere has not joined yet.
    if (member === null) return memberships.length === 0 ? accepted(null) : refused('member.none')
    const ids = memberships.map(({ communityId }) => communityId)
    const communities = await communitiesOf(services.store, ids)
    const here = communities.find(({ communityId }) => communityId === member.communityId)
    if (here === undefined) throw new Error('a member of a community that is not there')
    return accepted({
      ...meView(member),
      community: communityView(here),
      communities: ownCommunities(memberships, communities),
    })
  },
})

function ownCommunities(
  memberships: readonly MemberDocument[],
  communities: readonly CommunityDocument[],
): OwnCommunity[] {
  return [...memberships]
    .sort((a, b) => a.joinedAt - b.joinedAt)
    .flatMap(({ communityId, roles }) =>
      communities
        .filter((community) => community.communityId === communityId)
        .map(({ name }) => ({ communityId, name, roles })),
    )
}
