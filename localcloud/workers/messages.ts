/** One invocation, as the pool hands it to a worker. */
export interface ToWorker {
  readonly id: string
  readonly event: unknown
  /** Environment of this invocation only: who calls (WX_OPENID) and what triggered it. */
  readonly env: Readonly<Record<string, string>>
  readonly offsetMs: number
  readonly memoryMb: number
}

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reply'; readonly id: string; readonly json: string }
  | { readonly kind: 'failed'; readonly id: string; readonly message: string; readonly stack: string }

/** What the platform puts into the environment when its clock calls. */
export const BY_CLOCK = { TRIGGER_SRC: 'timer', TCB_SOURCE: 'wx_trigger' }

/** Environment that must never outlive one invocation. */
export const PER_CALL_KEYS = [
  'WX_OPENID',
  'WX_UNIONID',
  'WX_APPID',
  'WX_API_TOKEN',
  'TRIGGER_SRC',
  'TCB_SOURCE',
]
