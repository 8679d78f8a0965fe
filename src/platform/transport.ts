import { openid } from './identity'
import { tellNews } from './news'
import { NetworkFailure, type Transport } from './types'

/** longest wait for an answer, ms: the function's own limit is shorter */
const patienceMs = 20_000

/** The local cloud's HTTP door. */
export const transport: Transport = {
  async deliver(envelope) {
    const control = new AbortController()
    const timer = setTimeout(() => control.abort(), patienceMs)
    try {
      const response = await fetch('/call/api', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-openid': openid() },
        body: JSON.stringify(envelope),
        signal: control.signal,
      })
      // No function answered (it crashed or took too long), as callFunction would fail in WeChat.
      if (response.status === 500 || response.status === 504) throw new Error(`status ${response.status}`)
      const answer = (await response.json()) as unknown
      // only commands carry a requestId
      if (envelope.requestId !== undefined) tellNews()
      return answer
    } catch (error) {
      throw new NetworkFailure('no answer from the local cloud', { cause: error })
    } finally {
      clearTimeout(timer)
    }
  },
}
