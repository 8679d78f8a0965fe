import type { Envelope } from '../../contract/actions'
import { transport } from '../platform/transport'
import { NetworkFailure } from '../platform/types'
import { toAnswer, type Answer } from '../words/reply'

/** pauses between tries, ms; each is shortened or lengthened by up to a third, so that phones do not knock in step */
export const pausesMs = [400, 1200, 3000] as const
/** for what is only read: whoever waits before an empty page is told after two seconds, and may try again */
export const readPausesMs = [400, 1000] as const

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
const jitter = (ms: number) => ms * (2 / 3 + (Math.random() * 2) / 3)

/**
 * Sends one envelope until an answer comes or the tries are used up (then `network`). `busy` is the cloud asking to
 * come again, so it is tried again too. The envelope never changes between tries: same requestId, same content.
 */
export async function deliver<Data>(
  envelope: Envelope,
  pauses: readonly number[] = pausesMs,
): Promise<Answer<Data>> {
  let answer: Answer<Data> = { ok: false, code: 'network' }
  for (const pauseMs of [0, ...pauses]) {
    if (pauseMs > 0) await wait(jitter(pauseMs))
    answer = await once<Data>(envelope)
    if (answer.ok || (answer.code !== 'network' && answer.code !== 'busy')) return answer
  }
  return answer
}

async function once<Data>(envelope: Envelope): Promise<Answer<Data>> {
  try {
    return toAnswer<Data>(await transport.deliver(envelope))
  } catch (error) {
    if (error instanceof NetworkFailure) return { ok: false, code: 'network' }
    throw error
  }
}
