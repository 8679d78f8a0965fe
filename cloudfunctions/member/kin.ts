import { judgeOf, type Judge, type Kin } from '../../domain/kernel/judge'
import { kinKey, relativesHeld } from '../../domain/member/relatives'
import { homesHeld } from '../../domain/member/homes'
import type { MemberDocument } from '../platform/documents'
import type { Store } from '../platform/store'

/** These members as far as family goes at this moment: whom they have named as theirs, and where they lived of late. */
export async function kinOf(
  store: Store,
  people: readonly { memberId: string }[],
  at: number,
): Promise<readonly Kin[]> {
  const ids = [...new Set(people.map(({ memberId }) => memberId))]
  if (ids.length === 0) return []
  const where = { _id: store.command.in(ids) }
  const found = await store.find('members', where, {
    fields: ['memberId', 'name', 'phone', 'relatives', 'family', 'home', 'formerHomes'],
    limit: ids.length,
  })
  return found.map((member) => kinIn(member, at))
}

/** A member as a judge of these people at this moment (P1). */
export const judgeNow = (member: MemberDocument, kin: readonly Kin[], at: number): Judge =>
  judgeOf({ ...member, ...kinIn(member, at) }, kin)

const kinIn = (member: MemberDocument, at: number) => ({
  memberId: member.memberId,
  relatives: relativesHeld(member, at),
  key: kinKey(member),
  homes: homesHeld(member, at),
})
