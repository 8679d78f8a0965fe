type Role = 'button' | 'radio' | 'checkbox' | 'tab' | 'dialog' | 'alert' | 'status' | 'img' | 'list' | 'group'

interface Accessible {
  label?: string | undefined
  checked?: boolean | undefined
  /** may be reached and pressed with the keyboard (the desk's wide window) */
  focusable?: boolean | undefined
}

/** What a screen reader says about a block. The two builds spell the attributes differently. */
export function a11y(role: Role, { label, checked, focusable }: Accessible = {}): Record<string, unknown> {
  const weapp = process.env.TARO_ENV === 'weapp'
  return {
    [weapp ? 'ariaRole' : 'role']: role,
    ...(label === undefined ? {} : { [weapp ? 'ariaLabel' : 'aria-label']: label }),
    ...(checked === undefined ? {} : { [weapp ? 'ariaChecked' : 'aria-checked']: checked }),
    ...(focusable && !weapp ? { tabIndex: 0, onKeyDown: pressOnEnter } : {}),
  }
}

function pressOnEnter(event: { key?: string; currentTarget?: unknown; preventDefault?: () => void }): void {
  if (event.key !== 'Enter' && event.key !== ' ') return
  event.preventDefault?.()
  const target = event.currentTarget as { click?: () => void } | undefined
  target?.click?.()
}
