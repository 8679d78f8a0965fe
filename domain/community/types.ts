import type { Difficulty } from '../order/scores'
import type { OrderKind } from '../order/types'
import type { Gates } from './gates'
import type { OpenTime } from '../market/hours'
import type { CommunityNumber } from './numbers'

export interface Building {
  name: string
  units: readonly string[]
}

/** One plus or minus line of the published standard. */
export interface StandardAdjustment {
  code: string
  label: string
  points: number
}

/** 积分标准: category × difficulty, plus and minus lines with a reason (P1). Points are whole numbers. */
export interface PointsStandard {
  version: number
  publishedAt: number
  base: Readonly<Record<OrderKind, Readonly<Record<Difficulty, number>>>>
  adjustments: readonly StandardAdjustment[]
  /** no single order pays one person more than this */
  maxPoints: number
  /** for each full hour that was spent, up to `hoursMax` of them; absent or 0: hours pay nothing */
  hourPoints?: number
  hoursMax?: number
  /** what one person may be paid in a month, by when the work was done; absent or 0: as much as they do */
  monthMax?: number
}

/** Everything a community may set for itself; defaults in domain/community/defaults.ts say where each comes from. */
export interface CommunityRules {
  slots: number
  heldMax: number
  waitMax: number
  promiseHours: number
  freeReleaseHours: number
  /** how long whoever is offered a place has to say yes (V2) */
  offerHours: number
  triageHours: number
  claimHours: number
  workHours: number
  handOverDays: number
  confirmDays: number
  scoreDays: number
  /** from the report until it is mended, from end to end */
  endDays: number
  /** kinds that cannot wait so long */
  kindEndDays: Readonly<Partial<Record<OrderKind, number>>>
  /** how long an urgent one may lie at the desk or on the board */
  urgentHours: number
  /** from the report of an urgent one until it is mended */
  urgentEndHours: number
  /** working days of the week, in which the desk's own time is counted: 5, 6 or 7 */
  workdays: number
  /** when so many have joined one order, whoever has the step is told again (R4) */
  joinersTold: number
  /** objection window before points are paid; 0 pays at once (P3) */
  noticeDays: number
  /** how much one person may give away in a month; 0 when nobody may (P7) */
  giveMonthMax: number
  /** the day of the month on which points are posted by themselves; 0: only by hand (P3) */
  settleDay: number
  /** at the end of which month points that were not used for a year are cleared; 0: never (P3) */
  clearMonth: number
  /** points in all from which who entered, called back and scores alone needs a second person (P1) */
  secondFromPoints: number
  /** how long a redemption is kept on the shelf for its owner (M1) */
  pickupDays: number
  /** how long a recording is kept after its order is over (个保法 19, 47) */
  voiceDays: number
  /** who may do which kind of work (V3); absent until the secretary first sets one: the defaults */
  gates?: Gates
}

export interface Community {
  communityId: string
  name: string
  /** the community's telephone, for everyone who would rather speak */
  phone: string
  /** hours and place of the points supermarket */
  marketHours: string
  /** when it is open, to be checked against (M4); absent or empty: nothing is checked */
  openTimes?: readonly OpenTime[]
  /** what stands together on its shelf; absent until the secretary writes a list (M4) */
  categories?: readonly string[]
  buildings: readonly Building[]
  /** whom people call at once; absent until the secretary writes the first */
  numbers?: readonly CommunityNumber[]
  rules: CommunityRules
  standard: PointsStandard
}
