import type { Community } from '../../domain/community/types'
import type { Role, VolunteerProfile } from '../../domain/member/types'
import type { Home } from '../../domain/kernel/home'
import { nextProofAt } from '../../domain/points/proof'
import { firstBodyDocument } from '../body/bodies'
import type { CommunityDocument, MemberDocument } from '../platform/documents'
import { memberIdOf, personIdOf } from '../platform/identity'
import { layoutNow } from '../platform/layout'
import type { Store } from '../platform/store'

export interface NewMember {
  openid: string
  name: string
  phone: string
  home: Home | null
  roles?: readonly Role[]
  volunteer?: VolunteerProfile | null
  relatives?: readonly string[]
  bodyId?: string
}

export function newMember(communityId: string, person: NewMember, at: number): MemberDocument {
  const { openid, name, phone, home } = person
  const memberId = memberIdOf(communityId, openid)
  return {
    _id: memberId,
    memberId,
    communityId,
    personId: personIdOf(openid),
    openid,
    name,
    phone,
    home,
    roles: person.roles ?? ['resident'],
    volunteer: person.volunteer ?? null,
    relatives: person.relatives ?? [],
    ...(person.bodyId === undefined ? {} : { bodyId: person.bodyId }),
    joinedAt: at,
    version: 1,
    wakeAt: null,
    wakeTries: 0,
  }
}

/**
 * Sets up a community with its first people, the secretary among them: everybody else joins by themselves. For the
 * set-up of a real environment and for the demo; nobody can call it from outside.
 */
export async function seedCommunity(
  store: Store,
  seed: { community: Community; joinCode: string; people: readonly NewMember[]; at: number },
): Promise<{ community: CommunityDocument; members: MemberDocument[] }> {
  const { communityId } = seed.community
  const community: CommunityDocument = {
    _id: communityId,
    joinCode: seed.joinCode,
    layout: layoutNow,
    wakeAt: nextProofAt(communityId, seed.at),
    wakeTries: 0,
    ...seed.community,
  }
  const members = seed.people.map((person) => newMember(communityId, person, seed.at))
  await store.add('communities', community)
  await store.add('bodies', firstBodyDocument(communityId, seed.at))
  for (const member of members) await store.add('members', member)
  return { community, members }
}
