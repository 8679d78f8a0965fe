import type { Reply } from '../../contract/refusals'
import type { Services } from './context'
import { refused } from './reply'
import { DuplicateKey, isDuplicate } from './store'

/** Others were faster and nothing was written; `lost` is what the database said, null when it only found no match. */
export interface Lost {
  lost: unknown
}

/** What one try came to. */
export type Try<Data> = Reply<Data> | Lost

/** Forty phones at one last piece all get their answer well within this; beyond it people are asked to try again. */
export const attemptsMax = 24
const pauseFirstMs = 8
const pauseMaxMs = 400

/** Tries until it is not lost, with growing random pauses; `busy` when others were faster every time. */
export async function retry<Data>(
  services: Pick<Services, 'sleep' | 'random'>,
  once: (attempt: number) => Promise<Try<Data>>,
): Promise<Reply<Data>> {
  let last: unknown = null
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    if (attempt > 0) await services.sleep(services.random() * longestPauseMs(attempt))
    const outcome = await once(attempt)
    if (!('lost' in outcome)) return outcome
    last = outcome.lost
  }
  // The same entry taken each time is no race but a mistake in the ids: that must be seen, not retried by people.
  if (isDuplicate(last)) throw new DuplicateKey('a unique key is taken, however often it is tried')
  return refused('busy')
}

/** Full jitter: the pause is a random part of a limit that doubles. */
const longestPauseMs = (attempt: number) => Math.min(pauseMaxMs, pauseFirstMs * 2 ** attempt)
