import type { OrderEvent } from '../../domain/order/events'
import type { JournalEntry } from '../platform/documents'

/** The journal entry of what time did to an order. @param what tells this happening from any other of the same order */
export function timeEntry(what: string, at: number, events: readonly OrderEvent[]): JournalEntry {
  return {
    key: `time:${what}`,
    at,
    byMemberId: null,
    byName: '',
    action: 'timer',
    hash: '',
    events: events.map(({ type }) => ({ type })),
    answer: {},
  }
}
