import type { DeskRow } from '../../contract/views/order'
import { isSingleHanded } from '../../domain/order/close'
import { callOwed, callsOf, needsCallback } from '../../domain/order/calls'
import { crewOf } from '../../domain/order/crew'
import { offersOf } from '../../domain/order/offers'
import { pointsOf } from '../../domain/order/past'
import { joinersOf } from '../../domain/order/join'
import { visitsOf } from '../../domain/order/story'
import type { OrderState } from '../../domain/order/states'
import type { MemberDocument, OrderDocument, AttachmentDocument } from '../platform/documents'
import { lineView } from './lineView'
import { photoViews, voiceOf } from '../attachment/view'
import { viewerOf } from './viewer'

/** A row of the 维修统计表. Only for the desk, which may see everything in it. */
export function deskRow(
  { state, wordsHeld, settlementId }: Pick<OrderDocument, 'state' | 'wordsHeld' | 'settlementId'>,
  member: MemberDocument,
  photos: readonly AttachmentDocument[],
  now: number,
): DeskRow {
  const viewer = viewerOf(member, state)
  const crew = crewOf(state)
  const seen = { memberId: member.memberId, staff: viewer.staff }
  return {
    orderId: state.orderId,
    no: state.no,
    kind: state.kind,
    channel: state.channel,
    status: state.status,
    urgent: state.urgent,
    dangers: state.dangers ?? [],
    reporterName: state.reporter.name,
    reporterPhone: state.reporter.phone,
    proxyName: state.proxy?.name ?? null,
    home: state.place,
    text: state.text,
    summary: state.summary,
    wordsHeld,
    slots: state.terms.slots,
    photos: photoViews(photos, state.photos, seen),
    voice: voiceOf(photos, state.voice, seen),
    crewNames: crew.map(({ name }) => name),
    crewIds: crew.map(({ memberId }) => memberId),
    offers: offersOf(state).map(({ memberId, name, until, askedBy, again = false }) => ({
      memberId,
      name,
      until,
      byName: askedBy !== null,
      again,
    })),
    reportedAt: state.reportedAt,
    finishedAt: 'finishedAt' in state ? state.finishedAt : null,
    resultNote: 'result' in state ? state.result.note : 'reason' in state ? state.reason : '',
    resultPhotos: photoViews(photos, toScoreIdsOf(state), seen),
    stars: 'stars' in state ? state.stars : null,
    visits: visitsOf(state).map((visit) => ({
      at: visit.at,
      crewNames: visit.crew.map(({ name }) => name),
      note: visit.words,
      fixed: visit.what === 'finished',
    })),
    points: pointsOf(state),
    singleHanded: alone(state, member.memberId),
    proposal: proposalOf(state, member.memberId),
    noticed: settlementId !== null,
    line: lineView(state, viewer, now),
    reopenedCount: state.reopenedCount,
    joined: joinersOf(state).length,
    ...callOf(state),
  }
}

/** What was tried to tell who has no smartphone; nothing for everybody else. */
function callOf(state: OrderState): Pick<DeskRow, 'call'> {
  if (!needsCallback(state)) return {}
  const owed = callOwed(state)
  const last = callsOf(state).at(-1) ?? null
  return {
    call: {
      dueAt: owed?.dueAt ?? null,
      tries: owed?.tries ?? 0,
      last: last === null ? null : { at: last.at, reached: last.reached, words: last.words },
      toldBy: state.reporter.toldBy ?? null,
    },
  }
}

/** Pictures of the work, for who scores it: as many as a glance takes in. */
export const toScoreIdsOf = (state: OrderState): readonly string[] =>
  state.status === 'confirmed' ? state.result.photos.slice(0, 3) : []

function alone(state: OrderState, memberId: string): boolean {
  if (state.status === 'confirmed') return isSingleHanded(state, state.proposal?.by.memberId ?? memberId)
  return 'score' in state && state.score.singleHanded === true
}

function proposalOf(state: OrderState, memberId: string): DeskRow['proposal'] {
  if (state.status !== 'confirmed' || state.proposal === undefined) return null
  const { by, points, rule, reason, at } = state.proposal
  return { name: by.name, mine: by.memberId === memberId, points, rule, reason, at }
}
