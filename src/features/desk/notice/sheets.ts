import type { NoticeView } from '../../../../contract/views/notice'

/** At 28 pt, which is read at two metres, a line of A4 takes so many characters, and a sheet so many lines. */
const charactersOfLine = 17
const linesOfSheet = 18
/** title, signature, date and seal */
const linesAround = 7
/** a picture as wide as the sheet, upright */
const linesOfPicture = 14

/** About how many sheets of A4 a notice takes. */
export function sheetsOf({
  text,
  photos,
  names,
}: Pick<NoticeView, 'text' | 'names'> & { photos: readonly unknown[] }): number {
  const words = [...text.split('\n'), ...(names.length > 0 ? [names.join('、')] : [])].filter(Boolean)
  const lines = words.reduce((sum, line) => sum + Math.ceil(line.length / charactersOfLine), 0)
  return Math.ceil((lines + linesAround + photos.length * linesOfPicture) / linesOfSheet)
}
