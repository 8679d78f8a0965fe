import { crewOf, isHeld } from '../../domain/order/crew'
import { evolveAll } from '../../domain/order/evolve'
import type { OrderEvent } from '../../domain/order/events'
import { offersOf } from '../../domain/order/offers'
import { callOwed } from '../../domain/order/calls'
import { orderKeys } from '../../domain/order/keys'
import { pressingAt, lateAt, rankOf } from '../../domain/case/clocks'
import { peopleAfter } from '../../domain/case/people'
import { orderClocks } from '../../domain/order/due'
import { isUnderWay, isUnmended } from '../../domain/order/phases'
import { joinersOf } from '../../domain/order/join'
import { appealAt, lapsedIds } from '../../domain/order/lapses'
import { objectionAt } from '../../domain/objection/objections'
import { onceSentTo, sentTo } from '../../domain/order/thing'
import type { OrderState } from '../../domain/order/states'
import { searchKeysOf } from '../../domain/order/searchKeys'
import { newsOf, noticesOf } from '../../domain/order/told'
import { newsMs } from '../../domain/todo/todo'
import { orderWake } from '../../domain/order/wake'
import type { Fields } from '../platform/cloud'
import type { OrderDocument, JournalEntry } from '../platform/documents'
import { isRequestKey } from '../platform/requests'
import type { Store } from '../platform/store'

/** What the indexes need beside the state. */
export function indexFields(state: OrderState) {
  const clocks = orderClocks(state)
  const urgent = state.urgent && isUnmended(state.status)
  const waiting = 'waiting' in state ? state.waiting : []
  return {
    status: state.status,
    kind: state.kind,
    since: state.since,
    reportedAt: state.reportedAt,
    publishedAt: 'publishedAt' in state ? state.publishedAt : null,
    ...clocks,
    lateAt: lateAt(clocks),
    pressingAt: pressingAt(urgent, state.reportedAt, clocks),
    rank: rankOf(urgent, state.status === 'open' ? state.publishedAt : state.since),
    wakeAt: orderWake(state)?.at ?? null,
    wakeTries: 0,
    reporterId: state.reporter.memberId,
    consentId: state.proxy?.consentId ?? null,
    bodyId: sentTo(state),
    bodyAccepted: state.status === 'handedOver' && state.handOver.accepted !== undefined,
    onceBodyIds: onceSentTo(state),
    objectionAt: objectionAt(state),
    searchKeys: searchKeysOf(state),
    lapsedIds: lapsedIds(state),
    appealAt: appealAt(state),
    callAt: callOwed(state)?.dueAt ?? null,
    joinerIds: isUnderWay(state.status) ? joinersOf(state).map(({ memberId }) => memberId) : [],
    activeIds: isHeld(state)
      ? [...crewOf(state), ...waiting, ...offersOf(state)].map(({ memberId }) => memberId)
      : [],
  }
}

/** Everybody the state names, whoever acted, and all who were named before; not who was forgotten in it (ADR 6). */
function peopleOf(state: OrderState, entry: JournalEntry, before: readonly string[]): string[] {
  const waiting = 'waiting' in state ? state.waiting : []
  const proxy = state.proxy === undefined ? [] : [state.proxy]
  const line = [...waiting, ...offersOf(state)]
  const named = [state.reporter, ...proxy, ...crewOf(state), ...line, ...joinersOf(state)]
    .filter(({ personId }) => personId !== null && personId !== '')
    .flatMap(({ memberId }) => memberId ?? [])
  return peopleAfter(before, named, entry.byMemberId)
}

/** @param wordsHeld the reporter's words could not be checked (待审) */
export function newOrderDocument(state: OrderState, entry: JournalEntry, wordsHeld = false): OrderDocument {
  return {
    _id: state.orderId,
    communityId: state.communityId,
    version: 1,
    keys: [...orderKeys(state), entry.key],
    ...indexFields(state),
    peopleIds: peopleOf(state, entry, []),
    settlementId: null,
    wordsHeld,
    state,
    journal: [entry],
  }
}

/** More than one order tells anybody in as many days. */
const newsMax = 60

/** What was told in the last days, with what this brings; who did it hears nothing of it. */
function newsAfter(
  { state: before, news = [] }: OrderDocument,
  state: OrderState,
  { at, byMemberId }: JournalEntry,
  events: readonly OrderEvent[],
): Pick<OrderDocument, 'news' | 'newsIds' | 'newsAt'> {
  const brought = newsOf(noticesOf(before, events, state, byMemberId))
  const all = [...news.filter((each) => each.at > at - newsMs), ...brought].slice(-newsMax)
  return {
    news: all,
    newsIds: [...new Set(all.map(({ memberId }) => memberId))],
    newsAt: all.at(-1)?.at ?? null,
  }
}

/** The whole document after a decision, for a transaction that writes it beside others. */
export function orderDocumentAfter(
  order: OrderDocument,
  state: OrderState,
  entry: JournalEntry,
  events: readonly OrderEvent[],
): OrderDocument {
  const requests = [...order.keys, entry.key].filter(isRequestKey)
  return {
    ...order,
    version: order.version + 1,
    keys: [...orderKeys(state), ...requests],
    ...indexFields(state),
    ...newsAfter(order, state, entry, events),
    peopleIds: peopleOf(state, entry, order.peopleIds),
    // As long as it is scored it stays on its notice; once the score is withdrawn it stands on none.
    settlementId:
      'settlementId' in state ? state.settlementId : state.status === 'scored' ? order.settlementId : null,
    state,
    journal: [...order.journal, entry],
  }
}

/** The same as fields of one conditional write: the journal is only added to, objects are replaced whole. */
export function orderChange({ command }: Store, after: OrderDocument): Fields {
  const {
    _id,
    journal,
    keys,
    activeIds,
    onceBodyIds,
    joinerIds: joined = [],
    peopleIds,
    searchKeys,
    lapsedIds: lapsed = [],
    news = [],
    newsIds = [],
    state,
    ...plain
  } = after
  return {
    ...plain,
    keys: command.set(keys),
    activeIds: command.set(activeIds),
    onceBodyIds: command.set(onceBodyIds),
    joinerIds: command.set(joined),
    peopleIds: command.set(peopleIds),
    searchKeys: command.set(searchKeys),
    lapsedIds: command.set(lapsed),
    news: command.set(news),
    newsIds: command.set(newsIds),
    state: command.set(state),
    journal: command.push(journal.slice(-1)),
  }
}

/**
 * Saves what was decided on this version of the order, together with its journal entry: one conditional write.
 * Answers the new state, or null when somebody was faster and nothing was written. Throws DuplicateKey when a place
 * number or the requestId is taken.
 */
export async function writeOrder(
  store: Store,
  order: OrderDocument,
  events: readonly OrderEvent[],
  entry: (state: OrderState) => JournalEntry,
): Promise<OrderState | null> {
  const state = evolveAll(order.state, events)
  const written = entry(state)
  const change = orderChange(store, orderDocumentAfter(order, state, written, events))
  const updated = await store.update('orders', { _id: order._id, version: order.version }, change)
  return updated === 1 ? state : null
}
