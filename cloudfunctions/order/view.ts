import type { OrderView } from '../../contract/views/order'
import { bodyIdOfSent } from '../../domain/body/first'
import { maskName } from '../../domain/kernel/mask'
import { can } from '../../domain/member/policy'
import { needsCallback } from '../../domain/order/calls'
import { crewOf, isHeld, isTimeDeclined } from '../../domain/order/crew'
import { hoursLeft } from '../../domain/order/hours'
import { hasJoined, joinersOf } from '../../domain/order/join'
import { storyOf } from '../../domain/order/story'
import { thingOf } from '../../domain/order/thing'
import type { OrderState } from '../../domain/order/states'
import type { OrderDocument, AttachmentDocument } from '../platform/documents'
import { allowedCommands } from './allowed'
import { historyView } from './historyView'
import { lineView } from './lineView'
import { objectionViews, scoreView } from '../objection/view'
import { photosRefused, photoViews, voiceOf } from '../attachment/view'
import { wordsFor, wordsOfOthers } from './wordsFor'
import { crewName, takesPart, type Viewer } from './viewer'

/** One order as this viewer may see it. Whoever may not see it at all is turned away before (order.get). */
export function orderView(
  order: OrderDocument,
  viewer: Viewer,
  photos: readonly AttachmentDocument[],
  now: number,
): OrderView {
  const { state } = order
  const { member } = viewer
  return {
    ...facts(order),
    summary: wordsFor(state, viewer),
    joined: joinedView(state, viewer),
    photos: photoViews(photos, viewer.joined && !thingOf(state).isKnown ? [] : state.photos, {
      memberId: member.memberId,
      staff: viewer.staff,
    }),
    voice: voiceView(state, viewer, photos),
    photosRefused: photosRefused(photos, member.memberId),
    crew: crewOf(state).map(({ memberId, name, takenAt }) => ({
      memberId,
      name: crewName(viewer, name),
      takenAt,
      me: memberId === member.memberId,
    })),
    proxyName: proxyName(state, viewer),
    place: viewer.place > 0 ? viewer.place : null,
    time: timeView(state, viewer, now),
    offer: offerView(viewer),
    line: lineView(state, viewer, now),
    result: resultView(state, viewer, photos),
    score: 'score' in state ? scoreView(state) : null,
    objections: objectionViews(state, viewer),
    ...asides(state, viewer),
    can: allowedCommands(state, viewer, now),
    ...privatePart(state, viewer),
    history: historyView(order, viewer, photos),
  }
}

/** When somebody is at home, and what was said about the hour: for those who take part. */
function timeView(state: OrderState, viewer: Viewer, now: number): OrderView['time'] {
  if (!takesPart(viewer) || !isHeld(state)) return null
  const appointment = 'appointment' in state ? state.appointment : undefined
  return {
    free: hoursLeft(state.freeHours, now),
    named: appointment !== undefined,
    changed: appointment?.changed === true,
    declined: isTimeDeclined(state),
  }
}

const offerView = ({ offer }: Viewer): OrderView['offer'] =>
  offer === null ? null : { until: offer.until, byName: offer.askedBy !== null, again: offer.again ?? false }
/** How many meet the same, and whether I am one of them: not who they are. */
const joinedView = (state: OrderState, { member }: Viewer): OrderView['joined'] => ({
  count: joinersOf(state).length,
  me: hasJoined(state, member.memberId),
})

function facts({ state, version, publishedAt }: OrderDocument) {
  return {
    orderId: state.orderId,
    no: state.no,
    version,
    kind: state.kind,
    channel: state.channel,
    status: state.status,
    urgent: state.urgent,
    building: state.place.building,
    reportedAt: state.reportedAt,
    publishedAt,
    reopenedCount: state.reopenedCount,
    slots: state.terms.slots,
    licence: state.terms.licence,
    waitingCount: 'waiting' in state ? state.waiting.length : 0,
    promisedAt: 'promisedAt' in state ? state.promisedAt : null,
  }
}

/** What the resident said: a voice tells more than words, so its crew hears it only while they hold the order. */
function voiceView(
  state: OrderState,
  viewer: Viewer,
  attachments: readonly AttachmentDocument[],
): OrderView['voice'] {
  if (!can(viewer.acting, 'hear', thingOf(state))) return null
  if (viewer.crew && !viewer.staff && !viewer.reporter && !isHeld(state)) return null
  return voiceOf(attachments, state.voice, { memberId: viewer.member.memberId, staff: viewer.staff })
}

/** What was done is told in the crew's own words, which may name people: for those who take part. */
function resultView(
  state: OrderState,
  viewer: Viewer,
  photos: readonly AttachmentDocument[],
): OrderView['result'] {
  if (!('result' in state) || !(takesPart(viewer) || theirBodyDid(state, viewer))) return null
  const { materials, minutes } = state.result
  const note = noteFor(state, viewer, state.result.note)
  const seen = { memberId: viewer.member.memberId, staff: viewer.staff }
  return { note, materials, minutes, photos: photoViews(photos, state.result.photos, seen) }
}

/** What the desk wrote in its stead may tell what the crew has no right to any more (S9). */
function noteFor(state: OrderState, viewer: Viewer, note: string): string {
  const byDesk = storyOf(state).some((entry) => entry.what === 'corrected' && entry.before.note !== undefined)
  return byDesk ? wordsOfOthers(note, state, viewer) : note
}

const theirBodyDid = (state: OrderState, { bodyId }: Viewer): boolean =>
  bodyId !== null &&
  'doneBy' in state &&
  state.doneBy !== null &&
  bodyIdOfSent(state.doneBy, state.communityId) === bodyId

/** Why it went another way, for those who take part; others see the status only. */
function asides(state: OrderState, viewer: Viewer): Pick<OrderView, 'handOver' | 'reason' | 'whoCanHelp'> {
  const none = { handOver: handOverView(state, viewer), reason: null, whoCanHelp: null }
  if (!takesPart(viewer)) return none
  switch (state.status) {
    case 'blocked':
      return { ...none, reason: state.why }
    case 'declined':
      return { ...none, reason: state.reason, whoCanHelp: state.whoCanHelp }
    case 'unresolved':
    case 'withdrawn':
      return { ...none, reason: state.reason }
    default:
      return none
  }
}

/** With whom it lies, or who mended it: for those who take part, and for that body itself. */
function handOverView(state: OrderState, viewer: Viewer): OrderView['handOver'] {
  const given = state.status === 'handedOver' ? state.handOver : 'doneBy' in state ? state.doneBy : null
  if (given === null) return null
  const theirs = viewer.bodyId !== null && bodyIdOfSent(given, state.communityId) === viewer.bodyId
  if (!takesPart(viewer) && !theirs) return null
  const { to, toName, why, at, accepted } = given
  return { to, toName, why, at, until: accepted?.until ?? null }
}

function privatePart(state: OrderState, viewer: Viewer): Pick<OrderView, 'private'> {
  if (!viewer.staff && !viewer.reporter) return {}
  const { text, place, reporter } = state
  const callback = 'callback' in state ? state.callback : null
  const owesCall = viewer.staff && needsCallback(state)
  const told = { reporterName: reporter.name, reporterPhone: reporter.phone, callback, owesCall }
  return { private: { text, home: place, ...told } }
}

/** Whose family helps whom is for those who take part. */
function proxyName({ proxy }: OrderState, viewer: Viewer): string | null {
  if (proxy === undefined || !takesPart(viewer)) return null
  return viewer.staff ? proxy.name : maskName(proxy.name)
}

/** Of the report, with what was said, of every visit and of every answer of a body, each once. */
export const attachmentIdsOf = (state: OrderState): readonly string[] => [
  ...new Set([
    ...reportedIdsOf(state),
    ...('result' in state ? state.result.photos : []),
    ...storyOf(state).flatMap((entry) => ('photos' in entry ? (entry.photos ?? []) : [])),
  ]),
]

/** Of the report alone. */
export const reportedIdsOf = ({ photos, voice }: OrderState): readonly string[] =>
  voice === undefined ? photos : [...photos, voice]
