import type { Home } from '../../domain/kernel/home'
import type { NeedKind, NeedSource, NeedStatus, PublicWords, ReleaseCause } from '../../domain/need/types'
import type { PhotoView } from './photo'

/** A need in a list. */
export interface NeedRow {
  needId: string
  no: string
  kind: NeedKind
  /** the public words; what was said, cut, where it is not listed: for whoever asked and the desk alone */
  title: string
  /** the building, or '' */
  place: string
  status: NeedStatus
  openedAt: number
  /** who has claimed it: the unit's name, a member's masked; '' when nobody has */
  helper: string
  promisedAt: number | null
  /** I asked for it */
  mine: boolean
}

/** In the desk's list. */
export interface NeedDeskRow extends NeedRow {
  source: NeedSource
  /** whole, for the printed list the desk leaves it out; '' when nobody by name asked */
  asker: string
  late: boolean
  dueAt: number | null
}

/** What was done, once. */
export interface WorkView {
  helper: string
  at: number
  /** for whoever asked, who helps and the desk; else '' */
  words: string
  photos: readonly PhotoView[]
  /** null until whoever asked, or the desk for them, has said so */
  verdict: { fixed: boolean; words: string; by: 'asker' | 'desk'; at: number } | null
}

/** Names of actions that this person may do with it now. */
export type NeedDeed =
  | 'need.put'
  | 'need.decline'
  | 'need.withdraw'
  | 'need.claim'
  | 'need.contact'
  | 'need.promise'
  | 'need.release'
  | 'need.finish'
  | 'need.confirm'
  | 'need.answer'

export interface NeedView extends NeedRow {
  source: NeedSource
  text: string
  /** as it was said: for whoever asked and the desk; else '': who helps reads it in `need.contact` */
  words: string
  since: number
  dueAt: number | null
  /** claims that came to nothing, the oldest first */
  claims: readonly { helper: string; until: number; cause: ReleaseCause; reason: string }[]
  works: readonly WorkView[]
  answer: { text: string; photos: readonly PhotoView[]; at: number } | null
  /** why it is not listed, or was taken back; else '' */
  reason: string
  can: readonly NeedDeed[]
  /** in whose name I may claim it, beside my own */
  units: readonly { unitId: string; name: string }[]
  /** only for the desk */
  desk: NeedDeskView | null
}

export interface NeedDeskView {
  asker: { name: string; phone: string; home: Home | null }
  /** words for everybody, proposed from what was said */
  proposal: PublicWords
  late: boolean
}

/** Whose need it is, for who has claimed it (V6). */
export interface NeedContactView {
  name: string
  phone: string
  home: Home | null
  words: string
}

export interface NeedAnswer {
  needId: string
  no: string
  status: NeedStatus
}
