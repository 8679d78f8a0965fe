import type { Scorer } from '../../domain/order/commands'
import type { MemberDocument } from '../platform/documents'
import type { Store } from '../platform/store'

export type Kin = Pick<MemberDocument, 'memberId' | 'relatives'>

/** These members as far as family goes: whom they have named as theirs. */
export async function kinOf(store: Store, people: readonly { memberId: string }[]): Promise<readonly Kin[]> {
  const ids = [...new Set(people.map(({ memberId }) => memberId))]
  if (ids.length === 0) return []
  const where = { _id: store.command.in(ids) }
  return store.find('members', where, { fields: ['memberId', 'relatives'], limit: ids.length })
}

/** A member as a judge of these people's work: family counts by what either of the two has told (P1). */
export function judgeOf(member: MemberDocument, people: readonly Kin[]): Scorer {
  const theySay = people.filter(({ relatives }) => relatives.includes(member.memberId))
  return { ...member, relatives: [...member.relatives, ...theySay.map(({ memberId }) => memberId)] }
}
