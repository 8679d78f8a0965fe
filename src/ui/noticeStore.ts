import { create } from 'zustand'

export type NoticeKind = 'done' | 'refusal' | 'info'

export interface NoticeItem {
  id: number
  kind: NoticeKind
  text: string
}

interface NoticeState {
  items: readonly NoticeItem[]
}

export const useNotices = create<NoticeState>(() => ({ items: [] }))

let lastId = 0

/** How long it stays, in ms: time to read it slowly (four characters a second), at least four seconds. */
export const readingTimeMs = (text: string): number => Math.max(4000, text.length * 250)

/** Says one thing to the person on whatever page is open. The newest replaces the one before. */
export function notify(kind: NoticeKind, text: string): void {
  const id = ++lastId
  useNotices.setState({ items: [{ id, kind, text }] })
  setTimeout(() => dismiss(id), readingTimeMs(text))
}

export function dismiss(id: number): void {
  useNotices.setState((state) =>
    state.items.some((item) => item.id === id)
      ? { items: state.items.filter((item) => item.id !== id) }
      : state,
  )
}
