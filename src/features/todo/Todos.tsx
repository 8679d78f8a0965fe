import type { Todo } from '../../../domain/todo/todo'
import { go } from '../../app/navigate'
import { Card } from '../../ui/Card'
import { PickerRow } from '../../ui/PickerRow'
import { Section } from '../../ui/Section'
import { opened } from './seen'
import { todoWords } from './todoWords'

/** What waits for me, each one tap away from where it is done; nothing at all when nothing waits. */
export function Todos({ todos, now }: { todos: readonly Todo[]; now: number }) {
  if (todos.length === 0) return null
  return (
    <Section title="等您看看">
      <Card flush>
        {todos.map((todo) => {
          const { icon, label, hint, to } = todoWords(todo, now)
          return (
            <PickerRow
              key={todo.key}
              icon={icon}
              label={label}
              hint={hint}
              onPress={() => {
                opened(todo)
                go(...to)
              }}
            />
          )
        })}
      </Card>
    </Section>
  )
}
