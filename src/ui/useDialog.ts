import { useEffect, useRef, type MutableRefObject } from 'react'

const reachable = '[tabindex="0"], input, textarea, select, a[href]'

/**
 * For what lies over the page: while it is open it holds the focus, Esc closes it, and afterwards the focus is where it
 * was. Put the ref on its root. Nothing in WeChat, which has no keyboard.
 */
export function useDialog(open: boolean, onClose: () => void): MutableRefObject<unknown> {
  const root = useRef<unknown>(null)
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    if (!open || process.env.TARO_ENV === 'weapp') return undefined
    const element = root.current as HTMLElement | null
    if (element === null) return undefined
    const before = document.activeElement as HTMLElement | null
    element.querySelector<HTMLElement>(reachable)?.focus()
    const keys = (event: KeyboardEvent) => {
      // Of two dialogs the one in which the key was pressed is meant; pressed beside all of them, every one.
      const within = (event.target as Element | Document | null) ?? document
      const dialog = 'closest' in within ? within.closest('[role=dialog]') : null
      if (event.key === 'Escape' && (dialog === null || dialog === element)) close.current()
      else if (event.key === 'Tab' && dialog === element) keepInside(event, element)
    }
    document.addEventListener('keydown', keys)
    return () => {
      document.removeEventListener('keydown', keys)
      before?.focus()
    }
  }, [open])
  return root
}

function keepInside(event: KeyboardEvent, element: HTMLElement): void {
  const all = Array.from(element.querySelectorAll<HTMLElement>(reachable))
  const [first] = all
  const last = all[all.length - 1]
  const leaves = event.shiftKey ? document.activeElement === first : document.activeElement === last
  if (!leaves) return
  event.preventDefault()
  ;(event.shiftKey ? last : first)?.focus()
}
