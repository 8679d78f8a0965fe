import type { StuckView } from '../../contract/views/desk'
import type { DeskAsked } from '../platform/module'
import { stuckAfter, type AnyWake } from '../platform/wake'

/** Enough to see what is wrong. */
const eachMax = 5

/** What time could do nothing to, of every noun: one request for each collection that wakes. */
export async function stuckIn(wakes: readonly AnyWake[], asked: DeskAsked): Promise<StuckView[]> {
  const found = await Promise.all(wakes.map((wake) => stuckOf(wake, asked)))
  return found.flat()
}

async function stuckOf(wake: AnyWake, { store, communityId }: DeskAsked): Promise<StuckView[]> {
  const where = { communityId, wakeTries: store.command.gte(stuckAfter) }
  const documents = await store.find(wake.collection, where, { limit: eachMax })
  return documents.map((document) => ({
    key: `${wake.collection}:${document._id}`,
    ...wake.named(document),
  }))
}
