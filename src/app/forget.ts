import { storage } from '../platform/storage'
import { useSession } from './session'

const stores: (() => void)[] = []

/** A store of this run of the app that holds something of the person says here how it is emptied. */
export function forgetWith(empty: () => void): void {
  stores.push(empty)
}

/** Forgets everything this phone keeps of the person, who has left; how large the letters are is not about anybody. */
export function forgetHere(): void {
  for (const key of storage.keys()) if (key !== 'appearance') storage.remove(key)
  useSession.setState({ me: null })
  for (const empty of stores) empty()
}
