import { defaultRules, defaultStandard } from '../../domain/community/defaults'
import type { Building, CommunityRules, PointsStandard } from '../../domain/community/types'
import type { Home, Role } from '../../domain/member/types'
import { memberIdOf, personIdOf } from './identity'
import { DuplicateKey, type Store } from './store'

/** A person whom the community itself names before anyone can be approved: its secretary, staff, property company. */
export interface FirstMember {
  openid: string
  name: string
  phone: string
  home: Home | null
  roles: readonly Role[]
}

export interface CommunitySeed {
  communityId: string
  /** what the joining scene code carries; unique over all communities */
  joinCode: string
  name: string
  phone: string
  marketHours: string
  buildings: readonly Building[]
  /** what differs from domain/community/defaults.ts */
  rules?: Partial<CommunityRules>
  standard?: PointsStandard
  members: readonly FirstMember[]
}

/**
 * Founds a community: the one thing no action can do, because every action needs a member who may. Used by the local
 * demo and by the set-up of a real environment. What is already there stays as it is, so it can be repeated.
 * @param at epoch ms; the joining date of its first members
 */
export async function seedCommunity(store: Store, seed: CommunitySeed, at: number): Promise<void> {
  const { communityId, joinCode, name, phone, marketHours, buildings } = seed
  await unlessThere(
    store.add('communities', {
      _id: communityId,
      communityId,
      joinCode,
      name,
      phone,
      marketHours,
      buildings,
      rules: { ...defaultRules, ...seed.rules },
      standard: seed.standard ?? { ...defaultStandard, publishedAt: at },
    }),
  )
  for (const { openid, roles, ...person } of seed.members) {
    const memberId = memberIdOf(communityId, openid)
    await unlessThere(
      store.add('members', {
        _id: memberId,
        memberId,
        communityId,
        personId: personIdOf(openid),
        openid,
        ...person,
        roles: ['resident', ...roles.filter((role) => role !== 'resident')],
        volunteer: null,
        relatives: [],
        joinedAt: at,
        version: 1,
      }),
    )
  }
}

async function unlessThere(write: Promise<void>): Promise<void> {
  try {
    await write
  } catch (error) {
    if (!(error instanceof DuplicateKey)) throw error
  }
}
