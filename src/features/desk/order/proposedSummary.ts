import type { DeskRow } from '../../../../contract/views/order'
import { limits } from '../../../../contract/limits'
import { cutTo } from '../../../../domain/kernel/cut'
import { kindNames } from '../../../../domain/order/names'
import { publicSummary, tellsPrivate, type PrivateSide } from '../../../../domain/order/summary'

/** Whose door, name and phone the public words must not tell. */
export const privateSide = (row: DeskRow): PrivateSide => ({
  name: row.reporterName,
  phone: row.reporterPhone,
  place: row.home,
})

/** Public words to begin with: those it already has, else the reporter's without door, name and phone, else the kind. */
export function proposedSummary(row: DeskRow): string {
  const kept = row.summary.trim()
  if (kept !== '' && !tellsPrivate(kept, privateSide(row))) return kept
  const words = publicSummary(row.text, privateSide(row))
  return cutTo(words === '' ? `${kindNames[row.kind]}维修` : words, limits.summary)
}
