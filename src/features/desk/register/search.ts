import type { DeskRow } from '../../../../contract/views/order'
import { sayHome } from '../../../words/people'

/** The rows that hold every one of the words, in any of the things people look for: name, door, words, phone, crew, number. */
export function searchRows(rows: readonly DeskRow[], words: string): readonly DeskRow[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return rows
  return rows.filter((row) => {
    const told = wordsOf(row)
    return wanted.every((word) => told.includes(word))
  })
}

function wordsOf(row: DeskRow): string {
  return [
    row.no,
    row.reporterName,
    sayHome(row.home),
    row.summary,
    row.text,
    row.reporterPhone,
    row.crewNames.join(' '),
    row.resultNote,
  ]
    .join('\n')
    .toLowerCase()
}
