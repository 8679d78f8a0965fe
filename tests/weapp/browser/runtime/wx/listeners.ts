type Listener = (detail: object) => void

const listeners = new Map<string, Set<Listener>>()

const events = [
  'NetworkStatusChange', 'AppShow', 'AppHide', 'ThemeChange', 'WindowResize', 'KeyboardHeightChange', 'Error',
  'UnhandledRejection', 'MemoryWarning', 'PageNotFound',
] // prettier-ignore

/** wx.onX and wx.offX of everything the phone may tell the app. */
export const listening: Record<string, unknown> = Object.fromEntries(
  events.flatMap((event) => {
    const heard = new Set<Listener>()
    listeners.set(`on${event}`, heard)
    return [
      [`on${event}`, (listener: Listener) => void heard.add(listener)],
      [`off${event}`, (listener?: Listener) => (listener ? void heard.delete(listener) : heard.clear())],
    ]
  }),
)

export function emit(event: string, detail: object): void {
  const heard = listeners.get(event)
  if (!heard) throw new Error(`nobody can listen to ${event}`)
  for (const listener of [...heard]) listener(detail)
}
