/** What of a table from outside is read; more is refused in a sentence (S1). */
export const importLimits = {
  /** of the file as it is sent */
  fileBytes: 8 * 1024 * 1024,
  /** of everything in it, unpacked */
  unpackedBytes: 48 * 1024 * 1024,
  /** lines with something in them, over all sheets */
  rows: 10_000,
  columns: 60,
  sheets: 30,
  /** characters of one cell; longer ones are cut there, and their line is not written before somebody looked */
  cell: 500,
  /** what one table may ask its reader, and be corrected in */
  questions: 100,
  answers: 500,
  /** lines of one part: what is shown and written at once */
  part: 50,
} as const
