/** What a need may hold. Lengths are in characters after trimming. */
export const needLimits = {
  /** what was asked for, in the asker's own words */
  words: 500,
  title: 40,
  text: 300,
  /** what was done, and the public answer */
  done: 500,
  /** claims that came to nothing, and works, kept with it */
  history: 30,
  /** needs one person asks for in a day; the desk takes a whole meeting down */
  perDay: 60,
} as const
