import fc from 'fast-check'
import { inOrder, newsMs } from './todo'

const now = Date.parse('2026-11-21T12:00:00+08:00')

test('news grow old, what must be done does not', () => {
  const todos = [{ dueAt: now - 9 * newsMs }, { at: now }]
  expect(inOrder(todos, now + newsMs - 1)).toEqual(todos)
  expect(inOrder(todos, now + newsMs)).toEqual([{ dueAt: now - 9 * newsMs }])
})

test('what is due stands first, the soonest on top; then the news, the newest on top; each once', () => {
  const task = fc.record({ dueAt: fc.integer({ min: now - newsMs, max: now + newsMs }) })
  const news = fc.record({ at: fc.integer({ min: now - newsMs + 1, max: now }) })
  fc.assert(
    fc.property(fc.array(fc.oneof(task, news), { maxLength: 12 }), (todos) => {
      const list = inOrder(todos, now)
      expect(new Set(list)).toEqual(new Set(todos))
      expect(list).toHaveLength(todos.length)
      const order = list.map((todo) => ('dueAt' in todo ? [0, todo.dueAt] : [1, -todo.at]))
      expect(order).toEqual([...order].sort(([a = 0, x = 0], [b = 0, y = 0]) => a - b || x - y))
    }),
  )
})
