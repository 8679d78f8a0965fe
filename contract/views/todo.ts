import type { News, Task } from '../../domain/todo/todo'
import type { Destination } from '../routes'

/** Words with moments in them, which the phone says as people do on the day they are read: 后天上午, 今天 15:00. */
export type TimedWords = readonly (string | { part: number } | { moment: number })[]

/** What stands before a to-do; few, so that the home page draws no picture for a noun of its own. */
export type TodoIcon = 'alert' | 'check' | 'clock' | 'gift' | 'hand' | 'people' | 'photo' | 'points' | 'undo'

/**
 * What waits for one person, in the noun's own words: the home page, in the main package, knows no noun by name.
 * Tasks stay until they are done; news are over once they are opened.
 */
export type TodoView = (Task | News) & {
  /** the same as long as it is the same thing; begins with what it is: `confirm:…` */
  key: string
  icon: TodoIcon
  label: string
  hint: TimedWords
  /** where it is done */
  to: Destination
  /** the order it is about: its card need not say it again */
  orderId?: string
}
