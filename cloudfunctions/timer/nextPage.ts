import type { Documents, Store } from '../platform/store'
import type { AnyWake, WakingName } from '../platform/wake'

export type Woken = Documents[WakingName]

/** How far one run has come in one collection. */
export interface Asked {
  wake: AnyWake
  /** what wakes before this was looked at */
  from: number
  /** ids of this run: nothing is done twice in it, whatever it was left at */
  seen: Set<string>
}

const pageMax = 100

/** The next documents that wake by `at`, the longest due first, none of them twice in a run. */
export async function nextPage(
  store: Store,
  asked: Asked,
  at: number,
): Promise<{ documents: readonly Woken[]; more: boolean }> {
  const { command } = store
  const { wake, seen } = asked
  const due = command.gte(asked.from).and(command.lte(at))
  const unset = wake.unsetIsDue === true && asked.from === 0
  const found: readonly Woken[] = await store.find(
    wake.collection,
    { wakeAt: unset ? due.or(command.eq(null)) : due },
    { orderBy: [['wakeAt', 'asc']], limit: pageMax },
  )
  const documents = found.filter(({ _id }) => !seen.has(_id))
  for (const { _id } of documents) seen.add(_id)
  // Those that went to sleep again have left the list: what comes now begins where the last page ended.
  asked.from = found.at(-1)?.wakeAt ?? 0
  return { documents, more: found.length === pageMax && documents.length > 0 }
}
