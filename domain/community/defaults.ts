import type { Difficulty } from '../order/scores'
import { defaultGates } from './gates'
import type { CommunityRules, PointsStandard } from './types'

/**
 * Where a community starts; each may set its own. "Field note" = seen in the communities this was made for;
 * "default" = chosen here, where they print no value.
 */
export const defaultRules: CommunityRules = {
  /** default: most repairs of one home take one person */
  slots: 1,
  /** default: as many as one person can visit in two days beside a job */
  heldMax: 3,
  /** field note A: four signed up within five minutes, so one in the crew and three in line, with room */
  waitMax: 5,
  /** field note A: "a volunteer came the next day"; two days leave room for working people */
  promiseHours: 48,
  /** default: enough for the next in line to come in their stead */
  freeReleaseHours: 4,
  /** default: half a working day to look at the phone, and the resident does not wait longer for a no */
  offerHours: 4,
  /** field note B: the desk goes at once; a day covers night and weekend */
  triageHours: 24,
  /** features S2: unclaimed for 24 hours shows up on the secretary's list */
  claimHours: 24,
  /** default: a visit that lasts past the same time tomorrow was forgotten */
  workHours: 24,
  /** field note E: the units answer within 2–3 days */
  handOverDays: 3,
  /** default: time enough to see whether the mend holds */
  confirmDays: 3,
  /** default: scored while everyone remembers */
  scoreDays: 7,
  /** default: a week, however often it comes back */
  endDays: 7,
  /** default: nobody lives a week without water, light or a door that locks */
  kindEndDays: { pipe: 3, drain: 3, electric: 3, lock: 3 },
  /** default: somebody at the desk looks at least every two hours */
  urgentHours: 2,
  /** the resident's own words on the form: it must be mended today */
  urgentEndHours: 24,
  /** default: the duty secretary is there every day */
  workdays: 7,
  /** default: one neighbour may be chance, three are a burst main */
  joinersTold: 3,
  /** default: a week on the wall; the notice itself is field note C's 上墙公示 */
  noticeDays: 7,
  /** default: as much as a towel, so that nobody is talked out of a year's work at once */
  giveMonthMax: 20,
  /** default: by hand, until the secretary knows how it goes */
  settleDay: 0,
  /** field note: some clear yearly, some never; never is the kinder of the two */
  clearMonth: 0,
  /** default: a large repair of most kinds */
  secondFromPoints: 10,
  /** default: two weekends */
  pickupDays: 14,
  /** default: as long as somebody may still ask what was said */
  voiceDays: 30,
  gates: defaultGates,
}

/** Default values: field note A says that a fixed 积分标准 exists, but prints no numbers. */
export const defaultStandard: PointsStandard = {
  version: 1,
  publishedAt: 0,
  base: {
    door: levels(4, 6, 10),
    pipe: levels(4, 6, 10),
    drain: levels(5, 8, 12),
    electric: levels(5, 8, 12),
    appliance: levels(4, 6, 10),
    lock: levels(3, 5, 8),
    furniture: levels(3, 5, 8),
    wall: levels(5, 8, 12),
    other: levels(3, 5, 8),
  },
  adjustments: [
    { code: 'night', label: '夜间或节假日上门', points: 2 },
    { code: 'urgent', label: '紧急抢修', points: 3 },
    { code: 'ownMaterials', label: '自带材料', points: 2 },
    { code: 'elder', label: '为独居老人服务', points: 2 },
    { code: 'late', label: '迟到', points: -2 },
    { code: 'revisit', label: '返修', points: -2 },
    // a justified complaint counts for nothing (rules of the wider practice): more than any order pays
    { code: 'complaint', label: '居民投诉属实', points: -100 },
  ],
  maxPoints: 20,
}

function levels(small: number, medium: number, large: number): Readonly<Record<Difficulty, number>> {
  return { small, medium, large }
}
