import type { CommunityDocument } from '../platform/documents'
import type { Store } from '../platform/store'

/** The community by its id, or by the code that its joining picture carries (U4). */
export async function communityByCode(store: Store, code: string): Promise<CommunityDocument | null> {
  const [byId, byCode] = await Promise.all([
    store.get('communities', code),
    store.find('communities', { joinCode: code }, { limit: 1 }),
  ])
  return byId ?? byCode[0] ?? null
}
