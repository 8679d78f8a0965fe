import { forgetRead } from '../cloud/cache'
import { communityId, forgetCommunity, isKeptFor } from '../cloud/community'
import { forgetPending } from '../cloud/outbox'
import { storage } from '../platform/storage'
import { useSession } from './session'

const stores: (() => void)[] = []

/** A store of this run of the app that holds something of the person says here how it begins anew. */
export function forgetWith(empty: () => void): void {
  stores.push(empty)
}

/** What this run of the app holds is of another community, or of nobody: every store begins anew with what is kept for the present one. */
export function emptyStores(): void {
  for (const empty of stores) empty()
}

/**
 * Forgets everything this phone keeps of the person in the community that they have left; what it keeps of another one
 * stays. How large the letters are is not about anybody. Answers the communities they still belong to.
 */
export function forgetHere(): readonly string[] {
  const left = communityId()
  const others = useSession
    .getState()
    .communities.map((community) => community.communityId)
    .filter((id) => id !== left)
  if (left === undefined || others.length === 0) {
    for (const key of storage.keys()) if (key !== 'appearance') storage.remove(key)
  } else {
    forgetRead(left)
    forgetPending(left)
    for (const key of storage.keys()) if (isKeptFor(left, key)) storage.remove(key)
    forgetCommunity()
  }
  useSession.setState({ me: null, communities: [] })
  emptyStores()
  return others
}
