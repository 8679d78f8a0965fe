import { crewOf } from '../../domain/order/crew'
import { withdrawnEntries, withoutOrder } from '../../domain/points/correction'
import { checkAttachments } from '../attachment/attachments'
import type { OrderDocument } from '../platform/documents'
import { checkWords } from '../platform/moderation'
import { Refused } from '../platform/reply'
import type { Transaction } from '../platform/transaction'
import { postEntries } from '../points/ledger'
import { orderCommand } from './command'
import { checkSpeaks } from './rights'
import { holdNosOf } from './waiting'

export const orderReopen = orderCommand({
  action: 'order.reopen',
  command: async ({ services, member, acting, input, at }, { state }) => {
    checkSpeaks(acting, state)
    const crew = crewOf(state)
    const able = await holdNosOf(services.store, crew, state.terms.heldMax)
    const ableIds = crew.flatMap(({ memberId, personId }) =>
      (able[personId] ?? null) === null ? [] : [memberId],
    )
    const { reason, photos } = input
    return { type: 'reopen', reason, photos, ableIds, by: member.memberId, at }
  },
  check: async (context) => {
    await checkAttachments(context, context.input)
    await checkWords(context, [context.input.reason])
  },
  alone: ({ state }) => state.status !== 'scored',
  beside: (tx, before, _after, { at, member }) => withdrawScore(tx, before, { at, by: member.memberId }),
})

/** The points that wait are taken back, and the notice on which they stand says so. */
async function withdrawScore(
  tx: Transaction,
  { state, settlementId }: OrderDocument,
  { at, by }: { at: number; by: string },
): Promise<void> {
  if (state.status !== 'scored') return
  await postEntries(tx, withdrawnEntries(state, by, at))
  if (settlementId === null) return
  const notice = await tx.get('settlements', settlementId)
  // Its lines are being written from the scores just now.
  if (notice?.status === 'posting') throw new Refused('busy')
  // Stamped too late for it.
  if (notice?.orderIds.includes(state.orderId) !== true) return
  await tx.set('settlements', { ...notice, ...withoutOrder(notice, state, at) })
}
