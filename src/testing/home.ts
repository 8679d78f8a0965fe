import type { HomeView } from '../../contract/screens'

export const home = (change: Partial<HomeView> = {}): HomeView => ({
  reported: [],
  held: [],
  waiting: [],
  notice: null,
  todos: [],
  ...change,
})
