import { create } from 'zustand'
import type { Todo } from '../../../domain/todo/todo'
import { storage } from '../../platform/storage'

const key = 'todos'
/** News stand for days only: what was read long ago does not come back. */
const seenMax = 50

const load = (): readonly string[] => (storage.get(key) as readonly string[] | undefined) ?? []

/** News that this phone has opened. */
export const useSeen = create<{ seen: readonly string[] }>(() => ({ seen: load() }))

/** For another person, and between tests. */
export const resetSeen = (): void => useSeen.setState({ seen: load() })

/** What must be done stays until it is done; news are over once they are opened. */
export function opened(todo: Todo): void {
  if ('dueAt' in todo) return
  const seen = [todo.key, ...useSeen.getState().seen].slice(0, seenMax)
  storage.set(key, seen)
  useSeen.setState({ seen })
}

export const unseen = (todos: readonly Todo[], seen: readonly string[]): readonly Todo[] =>
  todos.filter((todo) => 'dueAt' in todo || !seen.includes(todo.key))

/** Orders that stand among what must be done: their cards below need not say it again. */
export const ordersAmong = (todos: readonly Todo[]): ReadonlySet<string> =>
  new Set(todos.flatMap((todo) => ('dueAt' in todo && 'orderId' in todo ? todo.orderId : [])))
