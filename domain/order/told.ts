import { objectionsOf, openObjections } from '../objection/objections'
import { crewOf } from './crew'
import type { EventOf, OrderEvent, OrderReported } from './events'
import { lapsesOf } from './lapses'
import { joinersOf, manyJoined } from './join'
import { statusNames } from './names'
import { deskStatuses } from './phases'
import type { OrderState } from './states'

/** People whom the order names itself. */
export type Named =
  | 'reporter'
  | 'crew'
  | 'crewBefore'
  | 'released'
  | 'offered'
  | 'asker'
  | 'proposer'
  | 'joiners'
  | 'objectors'
  | 'appellant'
/** The whole desk, the volunteers whose trade it is, the people of the body that has it. */
export type Group = 'staff' | 'volunteers' | 'body'

/**
 * How it stands in the app as well, whoever gave WeChat no leave: `card` the order’s own line on the home page · `task`
 * there until it is done · `news` there for some days · `today` counted at the desk · `board` counted on the home page,
 * and on the board · `paid` told by the settlement.
 */
export type InApp = 'card' | 'task' | 'news' | 'today' | 'board' | 'paid'

type Happening = OrderEvent | OrderReported

export interface Row {
  on: Happening['type']
  /** of the ways in which it happens, this one; absent: all */
  only?: keyof typeof cases
  who: Named | Group
  /** at most five characters: WeChat's `phrase` */
  say: string
  inApp: InApp
}

const many = (event: Happening, state: OrderState) => event.type === 'joined' && manyJoined(state)
const isAtDesk = ({ status }: OrderState) => deskStatuses.includes(status)

const cases = {
  urgent: (_event: Happening, state: OrderState) => state.urgent,
  calm: (_event: Happening, state: OrderState) => !state.urgent,
  mended: (event: Happening) => event.type === 'answered' && event.fixed,
  sentBack: (event: Happening) => event.type === 'answered' && !event.fixed,
  noShow: (event: Happening) => event.type === 'released' && event.cause === 'noShow',
  takenBack: (event: Happening) => event.type === 'released' && event.cause === 'takenBack',
  gaveBack: (event: Happening) => event.type === 'released' && event.cause === 'gaveBack',
  approved: (event: Happening) => event.type === 'scored' && event.approvedBy !== undefined,
  saidNo: (event: Happening) => event.type === 'offerEnded' && event.why === 'declined',
  lapsed: (event: Happening) => event.type === 'offerEnded' && event.why === 'lapsed',
  /** by the community, or by what became of the order */
  ended: (event: Happening) =>
    event.type === 'offerEnded' && event.why !== 'declined' && event.why !== 'lapsed',
  upheld: (event: Happening) => event.type === 'lapseAnswered' && event.outcome === 'upheld',
  manyAtDesk: (event: Happening, state: OrderState) => many(event, state) && isAtDesk(state),
  manyHeld: (event: Happening, state: OrderState) => many(event, state) && crewOf(state).length > 0,
  manyHanded: (event: Happening, state: OrderState) => many(event, state) && state.status === 'handedOver',
  kept: (event: Happening) => event.type === 'lapseAnswered' && event.outcome === 'kept',
} as const

/** Who is told what, and how: here alone; what is the status has the status's own word. docs/told.md is printed from it, and each line has its test. */
export const toldRows = [
  { on: 'reported', only: 'calm', who: 'staff', say: '新报修', inApp: 'today' },
  { on: 'reported', only: 'urgent', who: 'staff', say: '急事待办', inApp: 'today' },
  { on: 'published', who: 'reporter', say: statusNames.open, inApp: 'card' },
  { on: 'published', who: 'volunteers', say: '有新单', inApp: 'board' },
  { on: 'handedOver', who: 'reporter', say: statusNames.handedOver, inApp: 'card' },
  { on: 'handedOver', who: 'body', say: '转办给你们', inApp: 'task' },
  { on: 'accepted', who: 'reporter', say: '单位已接', inApp: 'card' },
  { on: 'overdueTold', who: 'staff', say: '转办超时', inApp: 'today' },
  { on: 'overdueTold', who: 'body', say: '超时未复', inApp: 'task' },
  { on: 'answered', only: 'mended', who: 'reporter', say: '待您确认', inApp: 'card' },
  { on: 'answered', only: 'sentBack', who: 'reporter', say: statusNames.unresolved, inApp: 'card' },
  { on: 'answered', only: 'sentBack', who: 'staff', say: '退回社区', inApp: 'today' },
  { on: 'declined', who: 'reporter', say: statusNames.declined, inApp: 'card' },
  { on: 'blocked', who: 'reporter', say: statusNames.blocked, inApp: 'card' },
  { on: 'withdrawn', who: 'crewBefore', say: statusNames.withdrawn, inApp: 'news' },
  { on: 'grabbed', who: 'reporter', say: statusNames.taken, inApp: 'card' },
  { on: 'placeOffered', who: 'offered', say: '轮到您了', inApp: 'task' },
  { on: 'asked', who: 'offered', say: '社区请您', inApp: 'task' },
  { on: 'offerEnded', only: 'lapsed', who: 'offered', say: '已过时间', inApp: 'news' },
  { on: 'offerEnded', only: 'ended', who: 'offered', say: '不用去了', inApp: 'news' },
  { on: 'offerEnded', only: 'saidNo', who: 'asker', say: '说去不了', inApp: 'news' },
  { on: 'offerEnded', only: 'lapsed', who: 'asker', say: '没有回音', inApp: 'news' },
  { on: 'placeGiven', who: 'asker', say: '答应了', inApp: 'news' },
  { on: 'placeGiven', who: 'reporter', say: statusNames.taken, inApp: 'card' },
  { on: 'promiseWarned', who: 'crew', say: '快到时间', inApp: 'task' },
  { on: 'timeSet', who: 'reporter', say: '约好时间', inApp: 'news' },
  { on: 'timeSet', who: 'crew', say: '时间改了', inApp: 'news' },
  { on: 'timeDeclined', who: 'crew', say: '换个时间', inApp: 'task' },
  { on: 'released', only: 'noShow', who: 'released', say: '没有上门', inApp: 'news' },
  { on: 'released', only: 'takenBack', who: 'released', say: '已收回', inApp: 'news' },
  { on: 'released', only: 'noShow', who: 'reporter', say: '重新找人', inApp: 'news' },
  { on: 'released', only: 'takenBack', who: 'reporter', say: '重新找人', inApp: 'news' },
  { on: 'released', only: 'gaveBack', who: 'reporter', say: '重新找人', inApp: 'news' },
  { on: 'started', who: 'reporter', say: statusNames.working, inApp: 'card' },
  { on: 'finished', who: 'reporter', say: '待您确认', inApp: 'card' },
  { on: 'leftUnresolved', who: 'reporter', say: statusNames.unresolved, inApp: 'card' },
  { on: 'leftUnresolved', only: 'calm', who: 'staff', say: statusNames.unresolved, inApp: 'today' },
  { on: 'leftUnresolved', only: 'urgent', who: 'staff', say: '急事待办', inApp: 'today' },
  { on: 'confirmed', who: 'crew', say: '已确认', inApp: 'news' },
  { on: 'reopened', only: 'calm', who: 'staff', say: '没修好', inApp: 'today' },
  { on: 'reopened', only: 'urgent', who: 'staff', say: '急事待办', inApp: 'today' },
  { on: 'reopened', who: 'offered', say: '请您返修', inApp: 'task' },
  { on: 'reopened', who: 'crewBefore', say: '要返修', inApp: 'news' },
  { on: 'reopenUndone', who: 'crew', say: '不用返修', inApp: 'news' },
  { on: 'reopenUndone', who: 'joiners', say: '修好了', inApp: 'news' },
  { on: 'scoreWithdrawn', who: 'crewBefore', say: '评分撤回', inApp: 'news' },
  { on: 'scoreWithdrawn', who: 'objectors', say: '评分撤回', inApp: 'news' },
  { on: 'scored', who: 'crew', say: statusNames.scored, inApp: 'news' },
  { on: 'scored', only: 'approved', who: 'proposer', say: '评分同意', inApp: 'news' },
  { on: 'scoreProposed', who: 'staff', say: '评分要复核', inApp: 'today' },
  { on: 'scoreReturned', who: 'proposer', say: '评分退回', inApp: 'news' },
  { on: 'objected', who: 'crew', say: '评分有异议', inApp: 'news' },
  { on: 'objected', who: 'staff', say: '评分有异议', inApp: 'today' },
  { on: 'scoreKept', who: 'objectors', say: '维持原分', inApp: 'news' },
  { on: 'scoreKept', who: 'crew', say: '维持原分', inApp: 'news' },
  { on: 'scoreCorrected', who: 'objectors', say: '评分已更正', inApp: 'news' },
  { on: 'scoreCorrected', who: 'crew', say: '评分已更正', inApp: 'news' },
  { on: 'lapseAppealed', who: 'staff', say: '失约申诉', inApp: 'today' },
  { on: 'lapseAnswered', only: 'upheld', who: 'appellant', say: '申诉成立', inApp: 'news' },
  { on: 'lapseAnswered', only: 'kept', who: 'appellant', say: '申诉未成立', inApp: 'news' },
  { on: 'joined', only: 'manyAtDesk', who: 'staff', say: '多人遇到', inApp: 'today' },
  { on: 'joined', only: 'manyHeld', who: 'crew', say: '多人遇到', inApp: 'news' },
  { on: 'joined', only: 'manyHanded', who: 'body', say: '多人遇到', inApp: 'task' },
  { on: 'handedOver', who: 'joiners', say: statusNames.handedOver, inApp: 'card' },
  { on: 'answered', only: 'mended', who: 'joiners', say: '说修好了', inApp: 'card' },
  { on: 'answered', only: 'sentBack', who: 'joiners', say: statusNames.unresolved, inApp: 'card' },
  { on: 'declined', who: 'joiners', say: statusNames.declined, inApp: 'news' },
  { on: 'blocked', who: 'joiners', say: statusNames.blocked, inApp: 'card' },
  { on: 'withdrawn', who: 'joiners', say: statusNames.withdrawn, inApp: 'news' },
  { on: 'grabbed', who: 'joiners', say: statusNames.taken, inApp: 'card' },
  { on: 'finished', who: 'joiners', say: '说修好了', inApp: 'card' },
  { on: 'leftUnresolved', who: 'joiners', say: statusNames.unresolved, inApp: 'card' },
  { on: 'confirmed', who: 'joiners', say: '修好了', inApp: 'news' },
  { on: 'reopened', who: 'joiners', say: '没修好', inApp: 'news' },
  { on: 'settled', who: 'crew', say: statusNames.settled, inApp: 'paid' },
] as const satisfies readonly Row[]

/** A line of the table whose to-do is news, as the news say what they are: `released.noShow`. */
export type NewsWhat = {
  [Place in keyof typeof toldRows]: (typeof toldRows)[Place] extends infer One
    ? One extends { on: infer On extends string; inApp: 'news'; who: infer Who }
      ? One extends { only: infer Only extends string }
        ? `${On}.${Only}.${Who & string}`
        : `${On}.${Who & string}`
      : never
    : never
}[number]

/** The same of one line. */
export const whatOf = ({ on, only, who }: Row): string => [on, only, who].filter(Boolean).join('.')

export interface Told {
  memberId: string | null
  openid: string | null
}

/** One line of the table, come true: whom it is about by name, or a group. */
export interface Notice {
  row: Row
  event: Happening
  /** empty for a group, whose members only the store knows */
  people: readonly Told[]
}

/** What these events tell, to everybody but who brought them about. Nobody hears twice of one event, the
 * earlier line wins; nor the same of several. */
export function noticesOf(
  before: OrderState,
  events: readonly Happening[],
  after: OrderState,
  byMemberId: string | null,
): Notice[] {
  const once = new Set<string>()
  return events.flatMap((event) => {
    const told = new Set<string | null>([byMemberId])
    return rowsOf(event, after).flatMap((row): Notice[] => {
      if (isGroup(row.who)) return [{ row, event, people: [] }]
      const people = peopleOf(row.who, event, before, after).filter(({ memberId }) => {
        const line = `${whatOf(row)} ${memberId ?? ''}`
        const fresh = (memberId === null || !told.has(memberId)) && !once.has(line)
        told.add(memberId)
        once.add(line)
        return fresh
      })
      return people.length === 0 ? [] : [{ row, event, people }]
    })
  })
}

const rowsOf = (event: Happening, state: OrderState): Row[] =>
  (toldRows as readonly Row[]).filter(
    ({ on, only }) => on === event.type && (only === undefined || cases[only](event, state)),
  )

export const isGroup = (who: Row['who']): who is Group =>
  who === 'staff' || who === 'volunteers' || who === 'body'

function peopleOf(who: Named, event: Happening, before: OrderState, after: OrderState): readonly Told[] {
  switch (who) {
    case 'reporter':
      // Also without an account: whoever acts for them is told what they are told (R3).
      return [after.reporter]
    case 'crew':
      return crewOf(after)
    case 'joiners':
      return joinersOf(after)
    case 'crewBefore':
      return crewOf(before)
    case 'released':
      return event.type === 'released' ? [event] : []
    case 'offered':
      return 'offer' in event ? [event.offer] : event.type === 'reopened' ? event.offers : []
    case 'proposer':
      return 'proposal' in before ? [before.proposal.by] : []
    case 'asker':
      return askerOf(event)
    case 'objectors':
      // Only those who waited for this answer.
      return event.type === 'scoreWithdrawn'
        ? openObjections(before).map(({ person }) => person)
        : objectionsOf(after).flatMap(({ answer, person }) => (answer?.at === event.at ? [person] : []))
    case 'appellant':
      return event.type === 'lapseAnswered' ? appellantsOf(after, event) : []
    default:
      throw new Error(`nobody is called ${String(who satisfies never)}`)
  }
}

/** Whoever asked by name hears what came of it. */
function askerOf(event: Happening): readonly Told[] {
  const askedBy =
    event.type === 'placeGiven' ? event.askedBy : event.type === 'offerEnded' ? event.offer.askedBy : null
  return askedBy === null ? [] : [askedBy]
}

const appellantsOf = (state: OrderState, { memberId, lapsedAt }: EventOf<'lapseAnswered'>): readonly Told[] =>
  lapsesOf(state).flatMap((lapse) =>
    lapse.appeal !== undefined && lapse.memberId === memberId && lapse.at === lapsedAt
      ? [lapse.appeal.person]
      : [],
  )

/** What stands on a member's home page for some days, whatever became of the order since. Epoch ms. */
export interface OrderNews {
  memberId: string
  what: NewsWhat
  at: number
}

/** The news that these notices bring. */
export const newsOf = (notices: readonly Notice[]): OrderNews[] =>
  notices
    .filter(({ row }) => row.inApp === 'news')
    .flatMap(({ row, event, people }) =>
      people.flatMap(({ memberId }) =>
        memberId === null ? [] : [{ memberId, what: whatOf(row) as NewsWhat, at: event.at }],
      ),
    )
