import type { DeskRow } from '../../../../contract/views/order'
import type { StandardView } from '../../../../contract/views/points'
import { isStaff, useSession } from '../../../app/session'
import { withoutCrew } from '../parts/marks'
import { useDeskRows, type DeskPages } from '../order/useDeskRows'

export interface ToScore {
  list: DeskPages
  standard: StandardView | undefined
  /** confirmed, with somebody to give the points to */
  rows: readonly DeskRow[]
}

/** Everything that waits to be scored, and the standard to do it by. */
export function useToScore(): ToScore {
  const staff = useSession((state) => isStaff(state.me))
  const list = useDeskRows('confirmed', { when: staff })
  return { list, standard: list.data?.standard, rows: list.rows.filter((row) => !withoutCrew(row)) }
}
