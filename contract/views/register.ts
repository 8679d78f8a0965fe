import type { DeskRow } from './order'
import type { Page } from './page'

/** A page of what was found in the 维修统计表, the newest first. */
export interface FoundRows extends Page<DeskRow> {
  /** with the first page: how many were found, counted as far as `foundMax` */
  found?: number
  /** with the first page, when asked for: open work by status */
  counts?: Readonly<Record<string, number>>
}

/** Beyond so many it is only said that there are more; `register.count` counts them all. */
export const foundMax = 100
