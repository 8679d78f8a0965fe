import type { BoardCard, OrderRow } from '../../contract/views/order'
import { rankOf } from '../../domain/case/clocks'
import type { Acting } from '../../domain/member/acting'
import type { PointsStandard } from '../../domain/community/types'
import { hasJoined, joinersOf } from '../../domain/order/join'
import { papersOf } from '../../domain/member/papers'
import { lackOf, lackWord } from '../../domain/order/gate'
import { offersOf } from '../../domain/order/offers'
import type { MemberDocument, OrderDocument } from '../platform/documents'
import { lineView } from './lineView'
import { wordsFor } from './wordsFor'
import { viewerOf, type Viewer } from './viewer'

/** What the board tells everyone who may grab: building and trade (privacy rule of design.md section 2). */
export function boardCard(
  { state, publishedAt }: OrderDocument,
  member: MemberDocument,
  standard: PointsStandard,
  now: number,
): BoardCard {
  const viewer = viewerOf(member, state)
  const { licence, slots } = state.terms
  const lack = lackOf(state.terms, papersOf(member), now)
  const skills = member.volunteer?.skills ?? []
  return {
    orderId: state.orderId,
    no: state.no,
    kind: state.kind,
    building: state.place.building,
    summary: state.summary,
    urgent: state.urgent,
    status: state.status,
    publishedAt: publishedAt ?? state.since,
    slots,
    taken: 'crew' in state ? state.crew.length : 0,
    offered: offersOf(state).length,
    waiting: 'waiting' in state ? state.waiting.length : 0,
    joined: joinersOf(state).length,
    licence,
    pointsFrom: standard.base[state.kind].small,
    pointsTo: standard.base[state.kind].large,
    mine: partOf(viewer) ?? 'none',
    lacks: lack === null ? null : lackWord(lack),
    fits: skills.includes(state.kind) && lack === null,
  }
}

/** What they are to it as one who serves. */
const partOf = ({ crew, offer, place }: Viewer) =>
  crew ? 'crew' : offer !== null ? 'offered' : place > 0 ? 'waiting' : null

/** A row of one's own orders. */
function orderRow({ state }: OrderDocument, member: MemberDocument, now: number, acting?: Acting): OrderRow {
  const viewer = viewerOf(member, state, acting)
  return {
    orderId: state.orderId,
    no: state.no,
    kind: state.kind,
    building: state.place.building,
    summary: wordsFor(state, viewer),
    status: state.status,
    urgent: state.urgent,
    reportedAt: state.reportedAt,
    line: lineView(state, viewer, now),
    part: partOf(viewer) ?? (hasJoined(state, member.memberId) ? 'joiner' : 'reporter'),
    ...(viewer.offer === null ? {} : { answerBy: viewer.offer.until }),
    ...(viewer.place > 0 ? { place: viewer.place } : {}),
  }
}

/** The same read by whoever reported it, whatever else they are to it. */
export const reportedRow = (order: OrderDocument, member: MemberDocument, now: number): OrderRow => ({
  ...orderRow(order, member, now),
  part: 'reporter',
})

/** The urgent first, then what is due soonest. */
const rankOfRow = ({ urgent, line, reportedAt }: OrderRow): number => rankOf(urgent, line.dueAt ?? reportedAt)

/** On the board somebody of the desk is a volunteer like others, and reads the names of a crew as they do. */
const asVolunteer = ({ memberId }: MemberDocument): Acting => ({
  memberId,
  capacities: [{ as: 'self', roles: ['volunteer'] }],
})

/** What a member holds, and where they stand in line, as the board has it. */
export const activeRows = (
  orders: readonly OrderDocument[],
  member: MemberDocument,
  now: number,
): { held: OrderRow[]; waiting: OrderRow[] } => {
  const { held, waiting } = followedRows(orders, member, now, asVolunteer(member))
  return { held, waiting }
}

/** The same in their own right, or in that of `acting`, and what they have joined. */
export function followedRows(
  orders: readonly OrderDocument[],
  member: MemberDocument,
  now: number,
  acting?: Acting,
): { held: OrderRow[]; waiting: OrderRow[]; joined: OrderRow[] } {
  const rows = orders
    .map((order) => orderRow(order, member, now, acting))
    .sort((a, b) => rankOfRow(a) - rankOfRow(b))
  return {
    held: rows.filter(({ part }) => part === 'crew'),
    waiting: rows.filter(({ part }) => part === 'offered' || part === 'waiting'),
    joined: rows.filter(({ part }) => part === 'joiner'),
  }
}
