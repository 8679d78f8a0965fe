import type { MessageTemplate } from '../../contract/messages'
import { addressOf } from '../../contract/routes'
import { timeWords } from '../../domain/kernel/time'
import { crewOf } from '../../domain/order/crew'
import { lapsesOf } from '../../domain/order/lapses'
import { objectionsOf } from '../../domain/objection/objections'
import type { EventOf, OrderEvent } from '../../domain/order/events'
import { repairName } from '../../domain/order/names'
import type { OrderPerson, OrderProxy, OrderState } from '../../domain/order/types'
import type { Message } from '../platform/messages'

/**
 * Who is told what after an order changed, besides the person who did it. Only number, kind, status and time go out:
 * a message lies open on a locked screen.
 * @param proxy who reported it for somebody and still acts for them: told whatever the reporter is told
 */
export function orderMessages(
  state: OrderState,
  events: readonly OrderEvent[],
  byMemberId: string | null,
  proxy: OrderProxy | null = null,
): Message[] {
  const { orderId, reporter } = state
  const own = addressOf('order', { orderId })
  const messages = events
    .flatMap((event) => messagesOf(state, event))
    .map((draft) => ({ ...draft, page: own }))
  const theirs = messages
    .filter(({ person }) => proxy !== null && person === reporter)
    .map((draft) => ({
      ...draft,
      person: { memberId: proxy?.memberId ?? null, openid: proxy?.openid ?? null },
      page: addressOf('order', { orderId, consentId: proxy?.consentId ?? '' }),
    }))
  return [...messages, ...theirs]
    .filter(({ person }) => person.openid !== null && person.memberId !== byMemberId)
    .map(({ person, template, page, values }) => ({ openid: person.openid ?? '', template, page, values }))
}

interface Told {
  memberId: string | null
  openid: string | null
}

interface Draft {
  person: Told
  template: MessageTemplate
  values: readonly string[]
}

function messagesOf(state: OrderState, event: OrderEvent): Draft[] {
  const what = repairName(state.kind)
  const progress = (person: Told, phrase: string): Draft => ({
    person,
    template: 'progress',
    values: [state.no, what, phrase, timeWords(event.at)],
  })
  const crew = crewOf(state)
  switch (event.type) {
    case 'published':
      return [progress(state.reporter, '待抢单')]
    case 'handedOver':
      return [progress(state.reporter, '已转办')]
    case 'answered':
      return [progress(state.reporter, event.fixed ? '待您确认' : '未能解决')]
    case 'declined':
      return [progress(state.reporter, '不受理')]
    case 'blocked':
      return [progress(state.reporter, '受阻')]
    case 'grabbed':
      return [progress(state.reporter, '已接单')]
    case 'placeGiven': {
      const values = [state.no, what, timeWords(event.promisedAt)]
      return [{ person: event.crewMember, template: 'place', values }, progress(state.reporter, '已接单')]
    }
    case 'promiseWarned':
      return crew.map((person) => progress(person, '快到时间'))
    // Leaving by oneself needs no message to oneself; the resident hears that somebody else is looked for.
    case 'released':
      return [
        progress(event, event.cause === 'noShow' ? '没有上门' : '已收回'),
        progress(state.reporter, '重新找人'),
      ]
    case 'started':
      return [progress(state.reporter, '上门中')]
    case 'finished':
      return [progress(state.reporter, '待您确认')]
    case 'leftUnresolved':
      return [progress(state.reporter, '未能解决')]
    case 'confirmed':
      return crew.map((person) => progress(person, '已确认'))
    case 'scored':
      return crew.map((person) => progress(person, '公示中'))
    case 'objected':
      return crew.map((person) => progress(person, '评分有异议'))
    case 'scoreKept':
    case 'scoreCorrected': {
      const said = event.type === 'scoreKept' ? '维持原分' : '评分已更正'
      return concernedBy(state, event.at).map((person) => progress(person, said))
    }
    case 'settled':
      return crew.map((person) => paid(state, person, timeWords(event.at)))
    case 'lapseAnswered': {
      const said = event.outcome === 'upheld' ? '申诉成立' : '申诉未成立'
      return appellantOf(state, event).map((person) => progress(person, said))
    }
    case 'withdrawn':
    case 'waited':
    case 'leftLine':
    case 'contactViewed':
    case 'reopened':
    case 'lapseAppealed':
      return []
    default:
      throw new Error(`unknown order event ${String(event satisfies never)}`)
  }
}

const paid = (state: OrderState, person: OrderPerson, when: string): Draft => ({
  ...{ person, template: 'points' },
  values: [String('score' in state ? state.score.points : 0), repairName(state.kind), when],
})

/** The crew, and only those objectors who waited for this answer; each once. */
function concernedBy(state: OrderState, answeredAt: number): OrderPerson[] {
  const asked = objectionsOf(state).filter(({ answer }) => answer?.at === answeredAt)
  const people = [...crewOf(state), ...asked.map(({ person }) => person)]
  return [...new Map(people.map((each) => [each.memberId, each])).values()]
}

/** Who waited for this answer. */
const appellantOf = (state: OrderState, { memberId, lapsedAt }: EventOf<'lapseAnswered'>): OrderPerson[] =>
  lapsesOf(state).flatMap(({ appeal, at, ...lapse }) =>
    appeal !== undefined && lapse.memberId === memberId && at === lapsedAt ? [appeal.person] : [],
  )
