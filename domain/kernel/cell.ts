/** What stands in one cell of a table: words, a number, a calendar day (any moment of it, epoch ms), or nothing. */
export type Cell = string | number | { day: number } | null

/** The day of a moment that may not have come yet. */
export const dayCell = (at: number | null): Cell => (at === null ? null : { day: at })

/** A spreadsheet would run it. Full-width signs count: some turn them into plain ones. */
const runs = /^[\s\u00a0]*[=+\-@＝＋－＠−]|^[\t\r\n]/
/** A spreadsheet would make a number, a date, an hour, a fraction or a truth of it, and forget how it was written. */
const changes =
  /^\s*(?:[\d,.]*\d[\d,.]*(?:e[+-]?\d+)?%?|(?:\d{1,2}|1[89]\d\d|2[01]\d\d)(?:[-/.:]\d{1,4}){1,2}|\d{1,4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日|true|false)\s*$/i

/**
 * Words as a spreadsheet shall take them from text (csv, clipboard): what it would run or turn into something else
 * begins with an apostrophe. Numbers are no words and never come here, so a loss of two stays −2.
 */
export const asWords = (words: string): string =>
  runs.test(words) || changes.test(words) ? `'${words}` : words
