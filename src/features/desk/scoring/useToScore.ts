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
  /** scored by somebody who did the whole case alone: a second person must agree */
  proposed: readonly DeskRow[]
}

/** Everything that waits to be scored, and the standard to do it by. */
export function useToScore(): ToScore {
  const staff = useSession((state) => isStaff(state.me))
  const list = useDeskRows('confirmed', { when: staff })
  const all = list.rows.filter((row) => !withoutCrew(row))
  return {
    list,
    standard: list.data?.standard,
    rows: all.filter(({ proposal }) => proposal === null),
    proposed: all.filter(({ proposal }) => proposal !== null),
  }
}
