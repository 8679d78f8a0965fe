import type { Kin } from '../../domain/kernel/judge'
import type { Store } from '../platform/store'

/** These members as far as family goes: whom they have named as theirs. */
export async function kinOf(store: Store, people: readonly { memberId: string }[]): Promise<readonly Kin[]> {
  const ids = [...new Set(people.map(({ memberId }) => memberId))]
  if (ids.length === 0) return []
  const where = { _id: store.command.in(ids) }
  return store.find('members', where, { fields: ['memberId', 'relatives'], limit: ids.length })
}
