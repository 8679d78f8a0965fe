import { askCorrection } from '../../domain/certificate/correct'
import { stintsIn } from '../../domain/certificate/service'
import type { Correction, Stint } from '../../domain/certificate/types'
import { ownDocument } from '../member/secretaries'
import type { MemberContext } from '../platform/context'
import { journalCommand } from '../platform/journalCommand'
import { checkWords } from '../platform/moderation'
import { Refused, accepted, refused } from '../platform/reply'

type Context = MemberContext<'certificate.correct'>

export const certificateCorrect = journalCommand({
  action: 'certificate.correct',
  prepare: async (context) => {
    const { member, input, at } = context
    const { memberId, name, communityId } = member
    const { minutes, reason } = input
    const asked = askCorrection(await stintOf(context), { memberId, name, communityId, minutes, reason, at })
    if (!asked.ok) throw new Refused(asked.code)
    await checkWords(context, [reason], 'words')
    return asked.correction
  },
  work: async (tx, context, correction) => {
    await ownDocument(tx, context)
    const _id = correctionIdOf(correction)
    if ((await tx.get('corrections', _id)) !== null) return refused('certificate.asked')
    await tx.add('corrections', { _id, ...correction, openAt: correction.askedAt })
    return accepted({ askedAt: correction.askedAt })
  },
})

/** The visit as it stands in the record of who asks; undefined when it is none of theirs. */
async function stintOf({ services, communityId, member, input }: Context): Promise<Stint | undefined> {
  const order = await services.store.get('orders', input.orderId)
  if (order?.communityId !== communityId) return undefined
  return stintsIn(order.state, member.memberId).find(({ startedAt }) => startedAt === input.startedAt)
}

/** One for each visit and each of its crew. */
export const correctionIdOf = (of: Pick<Correction, 'memberId' | 'orderId' | 'startedAt'>): string =>
  `${of.orderId}.${of.startedAt}.${of.memberId}`
