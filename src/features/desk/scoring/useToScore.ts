import { useQuery, type Query } from '../../../lib/cloud/useQuery'
import type { DeskRow, StandardView } from '../../../../contract/views'
import { withoutCrew } from '../rows/marks'
import { useDeskRows, type DeskPages } from '../rows/useDeskRows'

export interface ToScore {
  list: DeskPages
  standard: Query<StandardView>
  /** confirmed, with somebody to give the points to */
  rows: readonly DeskRow[]
}

/** Everything that waits to be scored, and the standard to do it by. */
export function useToScore(): ToScore {
  const list = useDeskRows('confirmed')
  const standard = useQuery('points.standard', {})
  return { list, standard, rows: list.rows.filter((row) => !withoutCrew(row)) }
}
