import { firstHead } from '../../domain/ledger/chain'
import { holds } from '../../domain/points/books'
import { digestOf } from '../platform/identity'
import type { Store } from '../platform/store'
import type { Mismatch, Part } from './books'

/** How far the slow look at what was proved long ago has come. */
export interface Rolled {
  memberId: string
  seq: number
  hash: string
}
/** entries of before that are looked at again in one night */
const rolledMax = 500
const membersMax = 20

/**
 * A part of the old book once more, so much each night and after the last member from the first: whoever changes what
 * was proved long ago is found, and a night costs the same at any age.
 */
export async function checkChain(
  store: Store,
  communityId: string,
  from: Rolled | null,
): Promise<Part & { rolled: Rolled | null }> {
  const mismatches: Mismatch[] = []
  let at: Rolled | null = from
  let checked = 0
  for (let members = 0; members < membersMax && checked < rolledMax; members += 1) {
    at ??= await nextMember(store, communityId, '')
    if (at === null) break
    const { memberId, ...head } = at
    const where = { communityId, memberId, seq: store.command.gt(head.seq) }
    const limit = rolledMax - checked
    const entries = await store.find('ledger', where, { orderBy: [['seq', 'asc']], limit })
    checked += entries.length
    const last = entries.at(-1)
    if (!holds(head, entries, digestOf))
      mismatches.push({ what: 'chain', id: memberId, cached: `${head.seq}`, replayed: `${last?.seq ?? 0}` })
    const more = entries.length === limit && last !== undefined
    at = more
      ? { memberId, seq: last.seq ?? 0, hash: last.hash ?? '' }
      : await nextMember(store, communityId, memberId)
    if (at === null) break
  }
  return { checked, mismatches, last: null, rolled: at }
}

async function nextMember(store: Store, communityId: string, after: string): Promise<Rolled | null> {
  const where = { communityId, memberId: store.command.gt(after) }
  const [wallet] = await store.find('wallets', where, {
    orderBy: [['memberId', 'asc']],
    fields: ['memberId'],
    limit: 1,
  })
  return wallet === undefined ? null : { memberId: wallet.memberId, ...firstHead }
}
