import { create } from 'zustand'
import { discard, dispatch, toAsk, type Pending } from '../cloud/outbox'
import type { Answer } from '../words/reply'

/** What was pressed long ago and never reached the cloud: each is asked again before it is done (U2). */
export const useUnsent = create<{ asks: readonly Pending[] }>(() => ({ asks: [] }))

/** Looks what there is to ask; when the app opens, and when it or the network comes back. */
export const lookForUnsent = (): void => useUnsent.setState({ asks: toAsk() })

/** Its person still wants it: it goes out with its old request name, so that it is never done twice. */
export async function sendNow(command: Pending): Promise<Answer<unknown>> {
  const answer = await dispatch(command)
  lookForUnsent()
  return answer
}

/** Its person wants it no more. */
export function letGo(command: Pending): void {
  discard(command)
  lookForUnsent()
}
