/** What the phone noted down. */
export interface Entry {
  kind: 'error' | 'unstubbed' | 'call' | 'asked' | 'shared' | 'setData' | 'loaded'
  what: string
  /** ms since the page of the harness began to load */
  at: number
  /** bytes of a setData */
  bytes?: number
}

export interface PageNow {
  route: string
  query: Record<string, string>
  /** elements drawn, and the deepest of them, counted as WeChat's audit does: in the page, not in the harness */
  nodes: number
  depth: number
  text: string
}

/** What the tests reach from outside, as `window.weapp`. */
export interface AppHandle {
  /** filled in by the bundle of scripts */
  define(name: string, script: (...given: unknown[]) => unknown): void
  log: readonly Entry[]
  wx: Record<string, unknown>
  ready: boolean
  now(): PageNow
  stack(): string[]
  /** templates that WeChat would stop as recursive on the open page */
  recursions(): string[]
  pullDown(): void
  /** the card of the open page, as from WeChat's own menu; undefined where it has none and cannot be shared */
  share(): unknown
  /** tells the app what the phone tells it: onNetworkStatusChange, onAppShow … */
  emit(event: string, detail: object): void
}
