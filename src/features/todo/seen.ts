import { create } from 'zustand'
import type { TodoView } from '../../../contract/views/todo'
import { keyHere } from '../../cloud/community'
import { storage } from '../../platform/storage'
import { forgetWith } from '../../app/forget'

/** each community has its own */
const key = () => keyHere('seen', 'todos')
/** News stand for days only: what was read long ago does not come back. */
const seenMax = 50

const load = (): readonly string[] => (storage.get(key()) as readonly string[] | undefined) ?? []

/** News that this phone has opened. */
export const useSeen = create<{ seen: readonly string[] }>(() => ({ seen: load() }))

forgetWith(() => useSeen.setState({ seen: load() }))

/** What must be done stays until it is done; news are over once they are opened. */
export function opened(todo: TodoView): void {
  if ('dueAt' in todo) return
  const seen = [todo.key, ...useSeen.getState().seen].slice(0, seenMax)
  storage.set(key(), seen)
  useSeen.setState({ seen })
}

export const unseen = (todos: readonly TodoView[], seen: readonly string[]): readonly TodoView[] =>
  todos.filter((todo) => 'dueAt' in todo || !seen.includes(todo.key))

/** Orders that stand among what must be done: their cards below need not say it again. */
export const ordersAmong = (todos: readonly TodoView[]): ReadonlySet<string> =>
  new Set(todos.flatMap((todo) => ('dueAt' in todo ? (todo.orderId ?? []) : [])))
