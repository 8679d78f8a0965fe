import { offersOf } from '../../domain/order/offers'
import { storyOf } from '../../domain/order/story'
import type { OrderState } from '../../domain/order/states'
import type { OrderPerson, OrderProxy, ScoreObjection, StoryEntry } from '../../domain/order/types'
import { fieldsOf, type Book } from '../platform/book'
import type { OrderDocument, JournalEntry } from '../platform/documents'
import { ownMax, type OwnAsked } from '../platform/module'
import { registerColumns } from './registerColumns'

const personRow = fieldsOf<OrderPerson>()({
  shown: ['memberId', 'name', 'phone', 'home'],
  left: ['openid', 'personId'],
})

const proxyRow = fieldsOf<OrderProxy>()({
  shown: ['memberId', 'name', 'phone', 'home', 'consentId'],
  left: ['openid', 'personId'],
})

const objectionRow = fieldsOf<ScoreObjection>()({
  shown: ['at', 'reason', 'answer'],
  left: [],
  other: ({ person }) => ({ person: personRow(person) }),
})

const reporterRow = fieldsOf<OrderState['reporter']>()({
  shown: ['memberId', 'name', 'phone', 'toldBy'],
  left: ['openid', 'personId'],
})

const entryRow = fieldsOf<JournalEntry>()({
  shown: ['at', 'byMemberId', 'byName', 'action', 'events'],
  left: ['key', 'hash', 'answer'],
})

/** Who appealed stands in it as in an objection. */
const storyRow = (entry: StoryEntry) =>
  entry.what === 'released' && entry.appeal !== undefined
    ? { ...entry, appeal: { ...entry.appeal, person: personRow(entry.appeal.person) } }
    : entry

const stateRow = fieldsOf<OrderState>()({
  shown: [
    ...([
      'orderId',
      'communityId',
      'no',
      'channel',
      'kind',
      'text',
      'summary',
      'photos',
      'voice',
      'place',
    ] as const),
    ...([
      'enteredByMemberId',
      'urgent',
      'dangers',
      'reportedAt',
      'reopenedCount',
      'terms',
      'since',
      'status',
    ] as const),
    ...(['because', 'reopenReason', 'publishedAt', 'promisedAt', 'warnedAt', 'startedAt'] as const),
    ...(['doneBy', 'visit', 'finishedAt', 'result', 'confirmedAt', 'callback', 'stars', 'score'] as const),
    ...(['settlementId', 'settledAt', 'handOver', 'dueAt', 'by', 'why', 'reviewAt', 'reason'] as const),
    ...(['triedBy', 'whoCanHelp', 'overdueToldAt', 'calledBackBy', 'points', 'source'] as const),
    'scoresBefore',
    'freeHours',
    'appointment',
  ],
  // Stands there for some minutes, and says what stands in the story.
  left: ['back'],
  other: (state) => ({
    reporter: reporterRow(state.reporter),
    story: storyOf(state).map(storyRow),
    ...(state.proxy === undefined ? {} : { proxy: proxyRow(state.proxy) }),
    ...(state.joiners === undefined
      ? {}
      : { joiners: state.joiners.map(({ memberId, at }) => ({ memberId, at })) }),
    ...('crew' in state
      ? { crew: state.crew.map((one) => ({ ...personRow(one), takenAt: one.takenAt })) }
      : {}),
    ...('waiting' in state
      ? { waiting: state.waiting.map((one) => ({ ...personRow(one), since: one.since })) }
      : {}),
    ...('proposal' in state ? { proposal: { ...state.proposal, by: state.proposal.by.name } } : {}),
    ...('offers' in state
      ? { offers: offersOf(state).map((offer) => ({ ...personRow(offer), until: offer.until })) }
      : {}),
    ...('objections' in state ? { objections: state.objections.map(objectionRow) } : {}),
  }),
})

export const orders: Book<OrderDocument> = {
  title: '维修统计表',
  columns: registerColumns,
  by: ['reportedAt', 'desc'],
  row: fieldsOf<OrderDocument>()({
    shown: [
      ...(['_id', 'communityId', 'version', 'status', 'kind', 'since', 'reportedAt', 'publishedAt'] as const),
      ...([
        'dueAt',
        'endBy',
        'reporterId',
        'consentId',
        'activeIds',
        'bodyId',
        'bodyAccepted',
        'onceBodyIds',
        'joinerIds',
        'peopleIds',
        'settlementId',
        'objectionAt',
        'lapsedIds',
        'appealAt',
        'wordsHeld',
      ] as const),
    ],
    left: [
      'news',
      'newsIds',
      'newsAt',
      'keys',
      'searchKeys',
      'wakeAt',
      'wakeTries',
      'rank',
      'lateAt',
      'pressingAt',
      'callAt',
    ],
    other: ({ state, journal }) => ({ state: stateRow(state), journal: journal.map(entryRow) }),
  }),
}

/** What I said and what became of it; the people who helped are theirs to export. */
export async function ownReports({ store, communityId, memberId }: OwnAsked) {
  const where = { communityId, reporterId: memberId }
  const found = await store.find('orders', where, { orderBy: [['reportedAt', 'desc']], limit: ownMax })
  const orders = found.map(({ state }) => ({
    no: state.no,
    kind: state.kind,
    text: state.text,
    place: state.place,
    phone: state.reporter.phone,
    status: state.status,
    reportedAt: state.reportedAt,
  }))
  return { orders }
}
