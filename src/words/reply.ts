import type { RefusalCode, RefusalDetail } from '../../contract/refusals'

/** `network`: no answer came. A command is kept and sent again by itself; nothing is done twice. */
export type ProblemCode = RefusalCode | 'network'

export interface Problem {
  ok: false
  code: ProblemCode
  detail?: RefusalDetail
}

export type Answer<Data> = { ok: true; data: Data } | Problem

/** The cloud's answer, or `internal` when what came is not one. */
export function toAnswer<Data>(raw: unknown): Answer<Data> {
  if (typeof raw === 'object' && raw !== null && 'ok' in raw) {
    if (raw.ok === true && 'data' in raw) return raw as Answer<Data>
    if (raw.ok === false && 'code' in raw && typeof raw.code === 'string') return raw as Problem
  }
  return { ok: false, code: 'internal' }
}
