type Role =
  | 'button'
  | 'radio'
  | 'radiogroup'
  | 'checkbox'
  | 'group'
  | 'tab'
  | 'tablist'
  | 'dialog'
  | 'alert'
  | 'status'
  | 'img'
  | 'list'
  | 'listitem'
  | 'link'
  | 'main'
  | 'navigation'

interface Accessible {
  label?: string | undefined
  /** what WeChat says of a card instead of all the words within; a browser reads those themselves */
  spoken?: string | undefined
  checked?: boolean | undefined
  /** of a tab: the one whose content is in sight */
  selected?: boolean | undefined
  /** of a link: the place where one is */
  here?: boolean | undefined
  /** cannot be pressed now */
  off?: boolean | undefined
  /** may be reached and pressed with the keyboard (the desk's wide window) */
  focusable?: boolean | undefined
  /** one of a group that has one stop for Tab: whether this is the stop; the arrows move on (ui/roving.ts) */
  stop?: boolean | undefined
}

const weapp = process.env.TARO_ENV === 'weapp'

/** What a screen reader says about a block. The two builds spell the attributes differently. */
export function a11y(role: Role, how: Accessible = {}): Record<string, unknown> {
  return weapp ? forWechat(role, how) : forBrowsers(role, how)
}

function forWechat(
  role: Role,
  { spoken, label = spoken, checked, selected }: Accessible,
): Record<string, unknown> {
  const state = checked ?? selected
  return {
    ariaRole: role,
    ...(label === undefined ? {} : { ariaLabel: label }),
    ...(state === undefined ? {} : { ariaChecked: state }),
  }
}

function forBrowsers(
  role: Role,
  { label, checked, selected, here, off, focusable, stop }: Accessible,
): Record<string, unknown> {
  const reached = focusable === true || stop !== undefined
  return {
    role,
    ...(label === undefined ? {} : { 'aria-label': label }),
    ...(checked === undefined ? {} : { 'aria-checked': checked }),
    ...(selected === undefined ? {} : { 'aria-selected': selected }),
    ...(here === true ? { 'aria-current': 'page' } : {}),
    ...(off === true ? { 'aria-disabled': true } : {}),
    ...(reached ? { tabIndex: stop === false ? -1 : 0, onKeyDown: pressOnEnter } : {}),
    ...(stop === undefined ? {} : { 'data-stop': true }),
  }
}

/** A heading of the page, for who reads by ear; WeChat knows none. */
export const heading = (level: 1 | 2 | 3): Record<string, unknown> =>
  weapp ? {} : { role: 'heading', 'aria-level': level }

/** How an input is called: by the browser on the input itself, which lies within Taro's own. */
export const named = (label: string): Record<string, unknown> =>
  weapp ? { ariaLabel: label } : { 'aria-label': label, nativeProps: { 'aria-label': label } }

function pressOnEnter(event: {
  key?: string
  target?: unknown
  currentTarget?: unknown
  preventDefault?: () => void
}): void {
  if (event.key !== 'Enter' && event.key !== ' ') return
  // Whoever types in a field that lies within presses nothing.
  if (event.target !== event.currentTarget) return
  event.preventDefault?.()
  const target = event.currentTarget as { click?: () => void } | undefined
  target?.click?.()
}
