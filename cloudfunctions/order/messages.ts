import { addressOf, type Destination } from '../../contract/routes'
import { timeWords } from '../../domain/kernel/time'
import { bodyIdOf } from '../../domain/member/acting'
import { papersOf } from '../../domain/member/papers'
import { isOwn } from '../../domain/order/crew'
import { lackOf } from '../../domain/order/gate'
import { repairName } from '../../domain/order/names'
import { isGroup, type Group, type Notice, type Told } from '../../domain/order/told'
import { sentTo } from '../../domain/order/thing'
import type { OrderState } from '../../domain/order/states'
import type { Services } from '../platform/context'
import type { MemberDocument } from '../platform/documents'
import { sendMessages, type Message } from '../platform/messages'
import type { Store } from '../platform/store'
import { orderPerson } from './person'
import { proxyNow } from './proxyNow'

/** Nobody waits for more: WeChat is asked for each of them, beside one another. */
const groupMax = 50
/** Of all trades, far more than any community has. */
const volunteersMax = 300

/**
 * Who is told what after an order changed (domain/order/told.ts). Only number, kind, status and time go out: a message
 * lies open on a locked screen.
 */
export const orderMessages = (state: OrderState, notices: readonly Notice[]): Message[] =>
  notices.flatMap((notice) => notice.people.flatMap((person) => messageTo(person, state, notice)))

/**
 * The same to those whom only the store knows: the members of whole groups, and who acts for the reporter and is told
 * whatever they are told (R3). Nothing is read when none of them is told.
 */
export async function groupMessages(
  { store }: Services,
  state: OrderState,
  notices: readonly Notice[],
  byMemberId: string | null,
): Promise<Message[]> {
  const told = await Promise.all(
    notices.map(async (notice) => {
      const { who } = notice.row
      if (!isGroup(who)) return []
      const members = await membersOf(store, who, state, notice.event.at)
      return members
        .filter(({ memberId }) => memberId !== byMemberId)
        .flatMap((member) => messageTo(member, state, notice))
    }),
  )
  return [...told.flat(), ...(await proxyMessages(store, state, notices, byMemberId))]
}

async function proxyMessages(
  store: Store,
  state: OrderState,
  notices: readonly Notice[],
  byMemberId: string | null,
): Promise<Message[]> {
  const theirs = notices.filter(({ row }) => row.who === 'reporter')
  const proxy = theirs.length === 0 ? null : await proxyNow(store, state)
  if (proxy === null || proxy.memberId === byMemberId) return []
  const page = addressOf('order', { orderId: state.orderId, consentId: proxy.consentId })
  return theirs.flatMap((notice) => messageTo(proxy, state, notice).map((message) => ({ ...message, page })))
}

/** Both, sent. */
export async function tell(
  services: Services,
  state: OrderState,
  notices: readonly Notice[],
  byMemberId: string | null,
): Promise<void> {
  const groups = await groupMessages(services, state, notices, byMemberId)
  await sendMessages(services, [...orderMessages(state, notices), ...groups])
}

function messageTo({ openid }: Told, state: OrderState, { row, event }: Notice): Message[] {
  if (openid === null) return []
  const what = repairName(state.kind)
  const where: Destination =
    row.who === 'body'
      ? ['bodyOrder', { orderId: state.orderId }]
      : row.inApp === 'today'
        ? ['today']
        : row.inApp === 'board'
          ? ['board']
          : ['order', { orderId: state.orderId }]
  const to = { openid, page: addressOf(...where) }
  if (event.type === 'placeOffered') {
    return [{ ...to, template: 'place', values: [state.no, what, timeWords(event.offer.until)] }]
  }
  if (row.inApp === 'paid') {
    const points = String('score' in state ? state.score.points : 0)
    return [{ ...to, template: 'points', values: [points, what, timeWords(event.at)] }]
  }
  return [{ ...to, template: 'progress', values: [state.no, what, row.say, timeWords(event.at)] }]
}

async function membersOf(
  store: Store,
  group: Group,
  state: OrderState,
  at: number,
): Promise<readonly MemberDocument[]> {
  const { communityId } = state
  const byRole = (roles: readonly string[], limit = groupMax) =>
    store.find(
      'members',
      { communityId, roles: store.command.in(roles) },
      { orderBy: [['joinedAt', 'desc']], limit },
    )
  switch (group) {
    case 'staff':
      return byRole(['secretary', 'staff'])
    case 'body': {
      const body = sentTo(state)
      if (body === null) return []
      const people = await byRole(['property'], volunteersMax)
      return people.filter((member) => bodyIdOf(member) === body).slice(0, groupMax)
    }
    case 'volunteers': {
      const where = { communityId, 'volunteer.status': 'approved' }
      const found = await store.find('members', where, {
        orderBy: [['volunteer.appliedAt', 'asc']],
        limit: volunteersMax,
      })
      return found.filter((member) => suits(state, member, at)).slice(0, groupMax)
    }
    default:
      throw new Error(`no group is called ${String(group satisfies never)}`)
  }
}

/** Their trade, their papers, and not their own home: they could grab it. */
export const suits = (state: OrderState, member: MemberDocument, at: number): boolean =>
  (member.volunteer?.skills.includes(state.kind) ?? false) &&
  lackOf(state.terms, papersOf(member), at) === null &&
  !isOwn(state, orderPerson(member))
