import { View } from '@tarojs/components'
import type { StuckView } from '../../../../contract/views/desk'
import { newsEveryMs, useQuery } from '../../../cloud/useQuery'
import { go } from '../../../app/navigate'
import { a11y } from '../../../ui/a11y'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import { Icon } from '../../../ui/Icon'
import { Section } from '../../../ui/Section'
import { ListState } from '../parts/ListState'
import { tilesOf, type Todo } from './todos'
import { pressed } from '../../../ui/pressed'
import '../desk.css'
import './today.css'

/** 今日 (S2): what needs me now, how many, one tap away. What is cleared stands below, small and calm. */
export function Today() {
  const query = useQuery('desk.today', {}, { every: newsEveryMs })
  if (query.data === undefined) return <ListState query={query} empty={null} />
  const { stuck } = query.data
  const todos = tilesOf(query.data)
  const waiting = todos.filter((todo) => todo.count > 0)
  const clear = todos.filter((todo) => todo.count === 0)
  return (
    <>
      {waiting.length === 0 && stuck.length === 0 && (
        <View className="desk-clear">
          <Icon name="done" size={1.6} />
          <View className="w-large">今天的事都办完了</View>
        </View>
      )}
      {stuck.length > 0 && <StuckList stuck={stuck} />}
      <View className="desk-todos">
        {waiting.map((todo) => (
          <TodoCard key={todo.key} todo={todo} onPress={() => go(...todo.to)} />
        ))}
      </View>
      <Button kind="quiet" icon="phone" onPress={() => go('intake')}>
        电话来了，替居民报修
      </Button>
      {clear.length > 0 && (
        <Section title="这些都清了">
          <View className="desk-cleared">
            {clear.map((todo) => (
              <View
                key={todo.key}
                className="desk-cleared-one"
                onClick={pressed(() => go(...todo.to))}
                {...a11y('button', { focusable: true })}
              >
                <Icon name="check" />
                {todo.text}
              </View>
            ))}
          </View>
        </Section>
      )}
    </>
  )
}

/** What the clock should have done by itself: it goes on trying, and somebody must know. */
function StuckList({ stuck }: { stuck: readonly StuckView[] }) {
  return (
    <Section title="系统到时间没办成的事">
      <View className="w-small">一直在重试，还是不行。请告诉管这个小程序的人。</View>
      <View className="desk-cleared">
        {stuck.map(({ key, label, to }) => (
          <View
            key={key}
            className="desk-cleared-one"
            onClick={pressed(() => go(...to))}
            {...a11y('button', { label, focusable: true })}
          >
            <Icon name="alert" />
            {label}
          </View>
        ))}
      </View>
    </Section>
  )
}

function TodoCard({ todo, onPress }: { todo: Todo; onPress: () => void }) {
  return (
    <View
      className={classes('desk-todo', todo.late && 'desk-todo-late')}
      hoverClass="desk-card-pressed"
      hoverStartTime={0}
      onClick={pressed(onPress)}
      {...a11y('button', { spoken: `${todo.text} ${todo.count}`, focusable: true })}
    >
      <Icon name={todo.icon} size={1.4} className="desk-todo-icon" />
      <View className="w-grow">
        <View className="w-large">{todo.text}</View>
        <View className="w-small">{todo.hint}</View>
      </View>
      <View className="w-figure">{todo.count}</View>
      <Icon name="forward" className="desk-todo-go" />
    </View>
  )
}
