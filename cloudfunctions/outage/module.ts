import { home, type Module } from '../platform/module'
import { outageAnnounce } from './announce'
import { outageCorrect } from './correct'
import { outageDesk } from './desk'
import { outageEnd } from './end'
import { outageBook } from './exported'
import { nearOutages, outageTodos } from './home'
import { outageNow } from './now'
import { outages } from './outages.job'

export const outage = {
  noun: 'outage',
  handlers: [outageNow, outageDesk, outageAnnounce, outageCorrect, outageEnd],
  wakes: [outages],
  books: { outages: outageBook },
  home: home({ load: nearOutages, view: (shared, near) => ({ todos: outageTodos(shared, near) }) }),
} as const satisfies Module
