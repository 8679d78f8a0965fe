/** Why a file as a whole could not be read (S1): each has its sentence, with what to do next. */
export const importProblems = [
  'notTable', // neither a workbook nor text
  'broken', // cut off, forged, or of a form that nobody writes
  'locked', // with a password
  'macros', // carries programs
  'tooLarge', // the file, or what is packed in it
  'tooManyRows',
  'encoding', // neither UTF-8 nor GBK
  'empty', // no list of repairs in it
  'gone', // the file was wiped before it could be read
] as const
export type ImportProblem = (typeof importProblems)[number]
