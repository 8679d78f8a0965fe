import type { StuckView } from '../../contract/views/desk'
import type { DeskAsked } from '../platform/module'
import type { Documents } from '../platform/store'
import { stuckAfter, type AnyWake, type WakingName } from '../platform/wake'

type Woken = Documents[WakingName]

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
    ...namedBy(wake, document),
  }))
}

/** One that cannot even be read is told all the same, or the desk would see nothing of its day. */
function namedBy(wake: AnyWake, document: Woken): Pick<StuckView, 'label' | 'to'> {
  try {
    return wake.named(document)
  } catch {
    return { label: `一条读不出来的记录：${document._id}`, to: ['today'] }
  }
}
