/** What an outage may hold. */
export const outageLimits = {
  /** characters, after trimming */
  words: 100,
  buildings: 100,
  /** days from its announcement to its end: what lasts longer is announced anew */
  days: 90,
  /** days before it begins */
  aheadDays: 30,
  /** that stand in one community at once */
  standing: 30,
} as const
