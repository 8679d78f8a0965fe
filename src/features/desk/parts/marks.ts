import type { DeskRow } from '../../../../contract/views/order'

/** Came back after it was called mended (R7). */
export const isReopened = (row: DeskRow): boolean => row.status === 'reported' && row.reopenedCount > 0

/** Nobody can press 修好了 for them but the community, after calling them back (R2). */
export const owesCallback = (row: DeskRow): boolean => row.call !== undefined

/** The property company or another body did it: nobody to score. */
export const withoutCrew = (row: DeskRow): boolean => row.crewNames.length === 0
