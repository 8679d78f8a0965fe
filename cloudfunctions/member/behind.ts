import type { Store } from '../platform/store'

/** Nobody has so many people behind one telephone. */
const samePhoneMax = 20

/** The member of this name and telephone; null when there is none. */
export async function memberBehind(
  store: Store,
  communityId: string,
  { name, phone }: { name: string; phone: string },
): Promise<string | null> {
  const found = await store.find(
    'members',
    { communityId, phone },
    { limit: samePhoneMax, fields: ['memberId', 'name'] },
  )
  return found.find((member) => member.name === name)?.memberId ?? null
}
