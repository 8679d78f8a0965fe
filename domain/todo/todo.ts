import { dayMs } from '../kernel/time'

/** Something to do, and by when. Epoch ms. */
export interface Task {
  dueAt: number
}

/** Something that happened, and when: told for some days, or until it was read. Epoch ms. */
export interface News {
  at: number
}

/** How long news stand before everybody has seen or no longer wants them. */
export const newsMs = 3 * dayMs

/** What waits for somebody: first what is due, the soonest on top, then the news, the newest on top and none that is old. */
export function inOrder<Each extends Task | News>(todos: readonly Each[], now: number): Each[] {
  const tasks = todos.filter((each): each is Each & Task => 'dueAt' in each)
  const news = todos.filter((each): each is Each & News => 'at' in each && each.at > now - newsMs)
  return [...tasks.sort((a, b) => a.dueAt - b.dueAt), ...news.sort((a, b) => b.at - a.at)]
}
