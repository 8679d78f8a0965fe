import type { TodoView } from '../../contract/views/todo'
import { orderTasks } from '../../domain/order/todos'
import { askMs, isAsked } from '../../domain/proxy/consent'
import type { Consent } from '../../domain/proxy/types'
import { ordersFor } from '../order/own'
import type { ConsentDocument, OrderDocument } from '../platform/documents'
import type { HomeAsked, HomeShared } from '../platform/module'
import { consentsOf } from './consents'

interface Waiting {
  consents: readonly ConsentDocument[]
  /** reported for whom I may say that it is mended */
  orders: readonly { consent: Consent; orders: readonly OrderDocument[] }[]
}

/** What I was asked and answered, and what was reported for whom I may speak: read only by those who do. */
export async function waitingFor({ store, member }: HomeAsked): Promise<Waiting> {
  const consents = await consentsOf(store, member)
  const speaking = consents.filter(
    ({ status, mayConfirm, helper }) =>
      status === 'agreed' && mayConfirm && helper.memberId === member.memberId,
  )
  const orders = await Promise.all(
    speaking.map(async (consent) => ({ consent, orders: await ordersFor(store, consent) })),
  )
  return { consents, orders }
}

export function proxyTodos({ member, at }: HomeShared, { consents, orders }: Waiting): { todos: TodoView[] } {
  const { memberId } = member
  const asked = consents.filter((each) => each.principal.memberId === memberId && isAsked(each, at))
  const answered = consents.filter(
    ({ helper, status, answeredAt }) =>
      helper.memberId === memberId && answeredAt !== null && (status === 'agreed' || status === 'refused'),
  )
  return {
    todos: [
      ...asked.map(askedTodo),
      ...orders.flatMap((each) => confirmTodos(each.consent, each.orders, at)),
      ...answered.map(answeredTodo),
    ],
  }
}

const askedTodo = ({ consentId, helper, relation, askedAt }: Consent): TodoView => ({
  key: `proxy:${consentId}`,
  dueAt: askedAt + askMs,
  icon: 'people',
  label: `${helper.name}想替您报修`,
  hint: [`说是您的${relation}。行不行，点开说一声`],
  to: ['family'],
})

function answeredTodo({ consentId, principal, status, answeredAt, askedAt }: Consent): TodoView {
  const isAgreed = status === 'agreed'
  return {
    key: `proxied:${consentId}:${status}`,
    at: answeredAt ?? askedAt,
    icon: 'people',
    label: isAgreed ? `可以替${principal.name}报修了` : `${principal.name}没有同意代办`,
    hint: [isAgreed ? '什么坏了，点开就能替报' : '可以当面再问问'],
    to: ['family'],
  }
}

/** The same as the resident is asked, at the same time: whoever of the two says it first. */
function confirmTodos(
  { consentId, principal }: Consent,
  orders: readonly OrderDocument[],
  at: number,
): TodoView[] {
  const mended = { reported: orders.map(({ state }) => state), held: [], offered: [] }
  return orderTasks(mended, at).map(({ orderId, summary, dueAt }) => ({
    key: `confirmFor:${orderId}`,
    dueAt,
    icon: 'check',
    label: `${principal.name}家：${summary}`,
    hint: ['师傅说修好了，请您问一声，替他说'],
    to: ['order', { orderId, consentId }],
  }))
}
