/** What partner units and what they bring may hold. Lengths are in characters after trimming. */
export const unitLimits = {
  name: 40,
  /** what the agreement says */
  agreement: 500,
  /** who acts for one unit */
  people: 20,
  /** years an agreement may run */
  years: 10,
  /** units a community signs with in a day */
  perDay: 30,
} as const
