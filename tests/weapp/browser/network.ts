import type { IncomingMessage } from 'node:http'
import { until } from '../../until'

/**
 * What the network does to one call. `lostBefore`: it never reaches the cloud. `lostAfter`: the cloud acts, its answer is
 * lost. `twice`: the cloud gets it two times. `silent`: the cloud acts, and the phone waits for an answer for ever.
 */
export type Fate = 'passes' | 'lostBefore' | 'lostAfter' | 'twice' | 'silent' | { delayMs: number }

export interface SentCall {
  openid: string
  action: string
  requestId?: string
  input: unknown
  fate: Fate
  /** what the cloud answered, whether or not it arrived */
  answer?: { ok: boolean; code?: string; data?: unknown }
  /** from its arrival at the harness to the cloud's answer, ms */
  tookMs?: number
}

export interface Network {
  sent: SentCall[]
  /** decides for every call; `passes` by default */
  fate: (call: { openid: string; action: string }) => Fate
  /** the calls of one kind, oldest first */
  of(action: string, openid?: string): SentCall[]
  /** waits until the cloud has answered such a call of this person, whether or not the phone hears of it */
  seen(action: string, openid: string): Promise<void>
  /** everything passes again */
  mend(): void
}

export function createNetwork(): Network {
  const network: Network = {
    sent: [],
    fate: () => 'passes',
    of: (action, openid) =>
      network.sent.filter(
        (call) => call.action === action && (openid === undefined || call.openid === openid),
      ),
    async seen(action, openid) {
      await until(`an answer to ${action}`, () => network.of(action, openid).some(({ answer }) => answer))
    },
    mend: () => {
      network.fate = () => 'passes'
    },
  }
  return network
}

interface Envelope {
  action: string
  requestId?: string
  input: unknown
}

/** Brings one callFunction through the network; undefined when the phone is to hear nothing. */
export async function carryCall(
  network: Network,
  openid: string,
  envelope: Envelope,
  ask: () => Promise<object>,
): Promise<object | undefined> {
  const { action, input, requestId } = envelope
  const fate = network.fate({ openid, action })
  const call: SentCall = { openid, action, input, fate, ...(requestId === undefined ? {} : { requestId }) }
  network.sent.push(call)
  if (fate === 'lostBefore') return { lost: 'request timeout' }
  const begun = Date.now()
  if (fate === 'twice') await ask()
  const answer = await ask()
  Object.assign(call, { answer, tookMs: Date.now() - begun })
  if (fate === 'lostAfter') return { lost: 'connection reset' }
  if (fate === 'silent') return undefined
  if (typeof fate === 'object') {
    // eslint-disable-next-line house/no-waiting-for-time -- waits for nothing: the network of this call is slow
    await new Promise((resolve) => setTimeout(resolve, fate.delayMs))
  }
  return answer
}

/** Pictures go the same way under the name `upload`. */
export async function carryUpload(
  network: Network,
  openid: string,
  ask: () => Promise<object>,
): Promise<object | undefined> {
  return carryCall(network, openid, { action: 'upload', input: null }, ask)
}

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part)
  return Buffer.concat(parts)
}
