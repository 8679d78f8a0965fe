import type { BodyRow, SentRow } from '../../contract/views/body'
import { bodyIdOfSent } from '../../domain/body/first'
import { orderLine } from '../../domain/order/line'
import { storyOf } from '../../domain/order/story'
import type { OrderState } from '../../domain/order/states'
import type { StoryEntry } from '../../domain/order/types'
import type { BodyDocument } from '../platform/collections/bodies'

export function bodyRow(body: BodyDocument, { lying, late }: Pick<BodyRow, 'lying' | 'late'>): BodyRow {
  const { bodyId, kind, name, phone, buildings, orderKinds, closedAt } = body
  return { bodyId, kind, name, phone, buildings, orderKinds, open: closedAt === null, lying, late }
}

type FromBody = Extract<StoryEntry, { what: 'handedOver' | 'accepted' | 'answered' }>

/** What passed between the community and this body about an order, in the order it came; nothing of any other body. */
const between = (state: OrderState, bodyId: string): FromBody[] =>
  storyOf(state).filter(
    (entry): entry is FromBody =>
      (entry.what === 'handedOver' || entry.what === 'accepted' || entry.what === 'answered') &&
      bodyIdOfSent({ to: 'other', ...entry }, state.communityId) === bodyId,
  )

/** An order as the people of this body find it among what was sent to them. */
export function sentRow(state: OrderState, bodyId: string, now: number): SentRow {
  const passed = between(state, bodyId)
  const sent = passed.findLast((entry) => entry.what === 'handedOver')
  const answer = passed.findLast((entry) => entry.what === 'answered')
  const here =
    state.status === 'handedOver' && bodyIdOfSent(state.handOver, state.communityId) === bodyId ? state : null
  return {
    orderId: state.orderId,
    no: state.no,
    kind: state.kind,
    building: state.place.building,
    summary: state.summary,
    urgent: state.urgent,
    status: state.status,
    sentAt: sent?.at ?? state.since,
    why: sent?.words ?? '',
    dueAt: here?.dueAt ?? null,
    late: here !== null && orderLine(state, now).overdue,
    until: here?.handOver.accepted?.until ?? null,
    answer:
      answer?.what === 'answered' && here === null
        ? { at: answer.at, text: answer.words, fixed: answer.fixed }
        : null,
  }
}
