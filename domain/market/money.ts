/** `12.50 元`: money is kept in whole fen. */
export const sayFen = (fen: number): string =>
  `${String(Math.trunc(fen / 100))}.${String(Math.abs(fen) % 100).padStart(2, '0')} 元`

/** What people type for money, in fen: 12, 12.5, 12.50; null when it is none, or more than `mostFen`. */
export function fenIn(typed: string, mostFen: number): number | null {
  const found = /^(\d{1,8})(?:\.(\d{1,2}))?$/.exec(typed.trim())
  if (found === null) return null
  const fen = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'))
  return fen <= mostFen ? fen : null
}
