import type { World } from '../world'
import type { Complain } from './complaints'

/** Books that only ever grow: a line that was written stays as it is. */
const books = ['ledger', 'stock'] as const

/** What stood in the books after the step before. */
export type Written = Map<string, string>

export function checkAppendOnly(world: World, written: Written, complain: Complain): void {
  const now = new Map<string, string>()
  for (const name of books) {
    for (const document of world.documents(name)) now.set(`${name} ${document._id}`, JSON.stringify(document))
  }
  for (const { _id, journal } of world.documents('orders')) {
    // What may go is the name of somebody who left, and what their request was (ADR 6).
    for (const [index, entry] of journal.entries()) {
      now.set(`journal ${_id} ${index}`, JSON.stringify({ ...entry, byName: '', hash: '' }))
    }
  }
  for (const [key, text] of written) {
    if (now.get(key) !== text) complain(`a line that was written has changed: ${key}`)
  }
  for (const [key, text] of now) written.set(key, text)
}
