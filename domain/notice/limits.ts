/** What a notice may hold. Lengths are in characters after trimming. */
export const noticeLimits = {
  title: 40,
  text: 2000,
  signature: 40,
  /** whose names hang with it */
  named: 60,
  /** who must know, one by one: their receipts lie in the notice itself */
  mustKnow: 1000,
  /** old versions kept readable */
  corrections: 20,
  /** days it may hang, or be objected to, or be given for reading */
  days: 366,
} as const
