import type { MemberDocument, OrderDocument } from '../../../cloudfunctions/platform/documents'
import type { Role } from '../../../domain/member/types'
import type { Move } from '../client'
import { persons, type Person } from '../people'
import type { Random } from '../random'
import type { World } from '../world'

/** What the players can see and do now: read once before each step. */
export interface Stage {
  world: World
  random: Random
  now: number
  orders: readonly OrderDocument[]
  members: readonly MemberDocument[]
}

export const stageOf = (world: World): Stage => ({
  world,
  random: world.random,
  now: world.now(),
  orders: world.documents('orders'),
  // Who has left is remembered without roles, and plays no more.
  members: world.documents('members').filter(({ roles }) => roles.length > 0),
})

const byOpenid = new Map(persons.map((person) => [person.openid, person]))

/** The player behind a member. */
export function playerOf(member: { openid: string }): Person {
  const person = byOpenid.get(member.openid)
  if (person === undefined) throw new Error('a member nobody plays')
  return person
}

export const withRole = (
  { members }: Pick<Stage, 'members'>,
  communityId: string,
  ...roles: readonly Role[]
): MemberDocument[] =>
  members.filter(
    (member) =>
      member.communityId === communityId &&
      (roles.length === 0 || roles.some((role) => member.roles.includes(role))),
  )

/** A move of somebody with one of these roles; null when there is nobody. */
export function byOne(
  stage: Stage,
  communityId: string,
  roles: readonly Role[],
  move: Omit<Move, 'who' | 'communityId'>,
): Move | null {
  const able = withRole(stage, communityId, ...roles)
  return able.length === 0 ? null : by(stage.random.pick(able), move)
}

export const by = (member: MemberDocument, move: Omit<Move, 'who' | 'communityId'>): Move => ({
  ...move,
  who: playerOf(member),
  communityId: member.communityId,
})

export const memberById = ({ members }: Stage, memberId: string | null): MemberDocument | null =>
  members.find((member) => member.memberId === memberId) ?? null

/** The list of bodies to hand over to, closed ones too; with one of the other community now and then. */
export const bodyIdsOf = ({ world, random }: Stage, communityId: string): string[] =>
  world
    .documents('bodies')
    .filter((body) => body.communityId === communityId || random.chance(0.05))
    .map(({ bodyId }) => bodyId)
