import type { TodoView } from '../../../contract/views/todo'
import { go } from '../../app/navigate'
import { Card } from '../../ui/Card'
import { PickerRow } from '../../ui/PickerRow'
import { Section } from '../../ui/Section'
import { opened } from './seen'
import { sayTimed } from './sayTimed'

/** What waits for me, each one tap away from where it is done; nothing at all when nothing waits. */
export function Todos({ todos, now }: { todos: readonly TodoView[]; now: number }) {
  if (todos.length === 0) return null
  return (
    <Section title="等您看看">
      <Card flush>
        {todos.map((todo) => (
          <PickerRow
            key={todo.key}
            icon={todo.icon}
            label={todo.label}
            hint={sayTimed(todo.hint, now)}
            onPress={() => {
              opened(todo)
              go(...todo.to)
            }}
          />
        ))}
      </Card>
    </Section>
  )
}
