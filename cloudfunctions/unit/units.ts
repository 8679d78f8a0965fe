import type { Unit } from '../../domain/unit/types'
import { isInForce } from '../../domain/unit/unit'
import { ofKind, stateIn } from '../platform/caseKind'
import type { Store } from '../platform/store'
import { unitKind } from './kind'

/** These units, in their order of signing; those that are not there are left out. */
export async function unitsById(store: Store, ids: readonly string[]): Promise<Unit[]> {
  if (ids.length === 0) return []
  const found = await store.find('cases', { _id: store.command.in(ids) }, { limit: ids.length })
  return found
    .filter((document) => ofKind(unitKind, document) !== null)
    .map((document) => stateIn(unitKind, document))
    .sort((a, b) => a.openedAt - b.openedAt)
}

/** Those of them whose agreement runs at this moment. */
export const unitsNow = async (store: Store, ids: readonly string[], at: number): Promise<Unit[]> =>
  (await unitsById(store, ids)).filter((unit) => isInForce(unit, at))
