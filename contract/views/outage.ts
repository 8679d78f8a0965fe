import type { OutageFacts } from '../../domain/outage/types'

/** What is cut off now or soon: for every member, the desk's own words. */
export interface OutageView extends OutageFacts {
  outageId: string
  /** goes back with a correction */
  version: number
  /** announced or corrected last */
  toldAt: number
}

/** The same at the desk, with how it ended. */
export interface OutageDeskRow extends OutageView {
  /** null while it stands */
  ended: { at: number; by: 'time' | 'desk' } | null
}
