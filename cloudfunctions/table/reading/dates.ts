import { attribute, tagsOf } from './tags'

/** Formats that every spreadsheet has, by their number: days, also as they are written in China; 18–21 are hours alone. */
const isBuiltIn = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)

/** yyyy"年"m"月", not [Red]0.0 and not h:mm: what is quoted or in brackets says nothing. */
export function isDayFormat(code: string): boolean {
  const bare = code.slice(0, 100).replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  return /[yd]|(?:^|[^h:])m(?![:s])/i.test(bare.replace(/h+:?m+|m+:?s+|am\/pm|general/gi, ''))
}

/** Which cell styles of a workbook show days. */
export function dayStyles(styles: string): boolean[] {
  const codes = new Map<number, string>()
  const found: boolean[] = []
  let inCells = false
  for (const tag of tagsOf(styles)) {
    if (tag.name === 'cellXfs') inCells = !tag.closes
    if (tag.closes) continue
    const id = Number(attribute(tag, 'numFmtId') ?? Number.NaN)
    if (tag.name === 'numFmt') codes.set(id, attribute(tag, 'formatCode') ?? '')
    if (tag.name === 'xf' && inCells) found.push(isBuiltIn(id) || isDayFormat(codes.get(id) ?? ''))
  }
  return found
}

const dayMs = 86_400_000
const epochs = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) }
const shanghaiMs = 8 * 3_600_000

/** Midnight in Shanghai of the day that a workbook counts as this number, epoch ms; null for none. */
export function dayOfSerial(serial: number, from1904: boolean): number | null {
  if (!Number.isFinite(serial) || serial < 61 || serial > 80_000) return null
  return (from1904 ? epochs.from1904 : epochs.from1900) + Math.floor(serial) * dayMs - shanghaiMs
}
