import { dayMs, startOfDay } from '../../domain/kernel/time'
import type { Comparison } from './cloud'
import type { Store } from './store'

/** A condition for a field that holds a moment: the same day in Shanghai as `at`. */
export function onDayOf({ command }: Pick<Store, 'command'>, at: number): Comparison {
  const from = startOfDay(at)
  return command.gte(from).and(command.lt(from + dayMs))
}
