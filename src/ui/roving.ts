/** As much of an element as moving the focus needs; the functions know no browser. */
interface Stop {
  focus?: () => void
}
interface Holder {
  querySelectorAll?: (selector: string) => ArrayLike<Stop>
}
interface KeyEvent {
  key?: string
  target?: unknown
  currentTarget?: unknown
  preventDefault?: () => void
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
}

/**
 * For what holds a group of which Tab reaches one (navigation, filters, choices): the arrows, Home and End move the
 * focus among those marked by `a11y(…, { stop })`. Nothing in WeChat, which has no keyboard.
 */
export const roving = (): Record<string, unknown> =>
  process.env.TARO_ENV === 'weapp' ? {} : { onKeyDown: moveFocus }

function moveFocus(event: KeyEvent): void {
  const step = steps[event.key ?? '']
  const found = (event.currentTarget as Holder | null)?.querySelectorAll?.('[data-stop]')
  if (step === undefined || found === undefined) return
  const stops = Array.from(found)
  const from = stops.indexOf(event.target as Stop)
  if (from < 0) return
  event.preventDefault?.()
  stops[Math.min(Math.max(from + step, 0), stops.length - 1)]?.focus?.()
}
