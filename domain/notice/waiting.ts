import { openSince } from '../posting/objection'
import type { Notice } from './types'

/** For whom something waits or has come of it: to read, to agree, an answer. */
export function concernedIds(notice: Notice): string[] {
  if (notice.status !== 'hanging') return answeredIds(notice)
  const asked = notice.named.filter(({ consent }) => consent === 'asked').map(({ memberId }) => memberId)
  return [...new Set([...(notice.receipts?.waitingIds ?? []), ...asked, ...answeredIds(notice)])]
}

const answeredIds = ({ objections }: Notice): string[] =>
  objections.flatMap(({ answer, person }) =>
    answer !== null && person.memberId !== '' ? [person.memberId] : [],
  )

/** Everybody of whom it keeps something, so that they can be found when they leave. */
export function peopleIds({ receipts, named, objections }: Notice): string[] {
  const read = receipts?.read.map(({ memberId }) => memberId) ?? []
  const people = [...named, ...objections.map(({ person }) => person)].map(({ memberId }) => memberId)
  return [...new Set([...(receipts?.waitingIds ?? []), ...read, ...people])].filter((id) => id !== '')
}

/** Since when the desk owes somebody an answer; null when it owes none. */
export const objectionAt = (notice: Notice): number | null =>
  notice.status === 'hanging' ? openSince(notice.objections) : null

/** When somebody who must know ought to have read it; null when nobody is waited for. */
export const unreadAt = (notice: Notice): number | null =>
  notice.status === 'hanging' && notice.receipts !== null && notice.receipts.waitingIds.length > 0
    ? notice.receipts.dueAt
    : null
