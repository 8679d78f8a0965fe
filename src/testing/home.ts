import type { HomeView } from '../../contract/views/member'

export const home = (change: Partial<HomeView> = {}): HomeView => ({
  reported: [],
  held: [],
  waiting: [],
  joined: [],
  notice: null,
  todos: [],
  ...change,
})
