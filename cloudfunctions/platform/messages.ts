import { messageFieldMax, messageTemplates, type MessageTemplate } from '../../contract/messages'
import { addressOf } from '../../contract/routes'
import type { Redemption } from '../../domain/market/types'
import type { OrderEvent } from '../../domain/order/events'
import { kindNames } from '../../domain/order/names'
import { objectionsOf } from '../../domain/objection/objections'
import type { OrderState } from '../../domain/order/types'
import { cutTo } from '../../domain/kernel/cut'
import { timeWords } from '../../domain/kernel/time'
import type { Services } from './context'

/** One subscribe message; `values` in the order of the template's fields. */
export interface Message {
  openid: string
  template: MessageTemplate
  page: string
  values: readonly string[]
}

/**
 * Who is told what after an order changed, besides the person who did it. Only number, kind, status and time go out:
 * a message lies open on a locked screen.
 */
export function orderMessages(
  state: OrderState,
  events: readonly OrderEvent[],
  byMemberId: string | null,
): Message[] {
  const messages = events.flatMap((event) => messagesOf(state, event))
  return messages
    .filter(({ memberId, openid }) => openid !== null && memberId !== byMemberId)
    .map(({ openid, template, values }) => ({
      openid: openid ?? '',
      template,
      page: addressOf('order', { orderId: state.orderId }),
      values,
    }))
}

interface Draft {
  memberId: string | null
  openid: string | null
  template: MessageTemplate
  values: readonly string[]
}

function messagesOf(state: OrderState, event: OrderEvent): Draft[] {
  const what = `${kindNames[state.kind]}维修`
  const progress = (person: { memberId: string | null; openid: string | null }, phrase: string): Draft => ({
    memberId: person.memberId,
    openid: person.openid,
    template: 'progress',
    values: [state.no, what, phrase, timeWords(event.at)],
  })
  const crew = 'crew' in state ? state.crew : []
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
      const { memberId, openid } = event.crewMember
      const values = [state.no, what, timeWords(event.promisedAt)]
      return [{ memberId, openid, template: 'place', values }, progress(state.reporter, '已接单')]
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
      // Only those who waited for this answer.
      const asked = objectionsOf(state).filter(({ answer }) => answer?.at === event.at)
      const concerned = new Map(
        [...crew, ...asked.map(({ person }) => person)].map((each) => [each.memberId, each]),
      )
      return [...concerned.values()].map((person) => progress(person, said))
    }
    case 'settled':
      return crew.map(({ memberId, openid }) => {
        const points = 'score' in state ? state.score.points : 0
        return { memberId, openid, template: 'points', values: [String(points), what, timeWords(event.at)] }
      })
    case 'withdrawn':
    case 'waited':
    case 'leftLine':
    case 'contactViewed':
    case 'reopened':
      return []
    default:
      throw new Error(`unknown order event ${String(event satisfies never)}`)
  }
}

/** About something on the shelf: until when it waits, or that its time is over and the points are back. */
export function redemptionMessage(
  { goodsName, expiresAt }: Pick<Redemption, 'goodsName' | 'expiresAt'>,
  openid: string,
  how: '快到期' | '已退回',
): Message {
  const values = [goodsName, how, timeWords(expiresAt)]
  return { openid, template: 'redemption', page: addressOf('market'), values }
}

/** Sends them side by side. People may have given no consent: a failed message is noted and nothing else. */
export async function sendMessages(services: Services, messages: readonly Message[]): Promise<void> {
  await Promise.all(
    messages.map(async (message) => {
      try {
        await services.cloud.openapi.subscribeMessage.send({
          touser: message.openid,
          templateId: templateId(message.template),
          page: message.page,
          data: dataOf(message),
        })
      } catch (error) {
        services.log.note('a message was not sent', error)
      }
    }),
  )
}

/** Real ids are given by WeChat to each mini-program; set-up puts them into the environment of the function. */
const setUp = (template: MessageTemplate): string =>
  process.env[`WEIXIU_TEMPLATE_${template.toUpperCase()}`] ?? ''
const templateId = (template: MessageTemplate): string => setUp(template) || template

/** The templates that this mini-program has: only about these may people be asked. */
export function templatesSet(): Partial<Record<MessageTemplate, string>> {
  const names = Object.keys(messageTemplates) as MessageTemplate[]
  return Object.fromEntries(names.map((name) => [name, setUp(name)] as const).filter(([, id]) => id !== ''))
}

function dataOf({ template, values }: Message): Record<string, { value: string }> {
  const fields: readonly string[] = messageTemplates[template]
  return Object.fromEntries(fields.map((field, index) => [field, { value: fit(field, values[index] ?? '') }]))
}

/** WeChat refuses the whole message when one value is too long. */
function fit(field: string, value: string): string {
  const kind = field.replace(/\d+$/, '') as keyof typeof messageFieldMax
  return cutTo(value, messageFieldMax[kind])
}
