import { useQuery, type Query } from '../../../lib/cloud/useQuery'
import { todosOf, type Todo } from './todos'

/**
 * Everything the desk must see at once. The counts come with the first reading; lists are read only where something
 * is in them, to tell what is late.
 */
export function useToday(): { todos: readonly Todo[] | undefined; query: Query<unknown> } {
  const desk = useQuery('order.desk', { counts: true })
  const counts = desk.data?.counts
  const some = (status: string) => ({ when: (counts?.[status] ?? 0) > 0 })
  const open = useQuery('order.desk', { status: 'open' }, some('open'))
  const blocked = useQuery('order.desk', { status: 'blocked' }, some('blocked'))
  const handedOver = useQuery('order.desk', { status: 'handedOver' }, some('handedOver'))
  const pickups = useQuery('market.waiting', {})
  const applied = useQuery('volunteer.list', {})
  const todos =
    counts === undefined
      ? undefined
      : todosOf({
          counts,
          open: open.data,
          blocked: blocked.data,
          handedOver: handedOver.data,
          pickups: pickups.data,
          applied: applied.data,
        })
  return { todos, query: desk }
}
