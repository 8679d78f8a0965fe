import { limits } from '../../contract/limits'
import { dayOf } from '../../domain/kernel/time'
import type { Call, MemberContext } from '../platform/context'
import { journalCommand } from '../platform/journalCommand'
import { namedCommunity, ownCommunity } from '../community/own'
import { checkOpen, outOfHoursNote } from './open'
import { closeRedemption } from './redemptions'
import { Refused, accepted, refused } from '../platform/reply'
import { pickupView } from './view'

export const marketPickup = journalCommand({
  action: 'market.pickup',
  load: async (call) => {
    const [code, community] = await Promise.all([
      call.communityId === null ? null : lookUp(call, call.communityId),
      namedCommunity(call),
    ])
    return { code, community }
  },
  prepare: async (context, { code, community }) => {
    const max = limits.wrongCodesOfDay
    if (wrongToday(context) >= max) throw new Refused('request.tooMany', { max })
    // The phone may have named no community, or one that is not theirs.
    const { redemptionId } =
      code?.communityId === context.communityId ? code : await lookUp(context, context.communityId)
    if (redemptionId !== null) {
      checkOpen(await ownCommunity(context, community), context)
      return { redemptionId }
    }
    await countWrong(context)
    throw new Refused('market.redemptionNotFound')
  },
  work: async (tx, { input, member, at }, { redemptionId }) => {
    const redemption = await tx.get('redemptions', redemptionId)
    if (redemption === null) return refused('market.redemptionNotFound')
    const { code } = input
    const closed = await closeRedemption(tx, redemption, { type: 'collect', code, by: member.memberId, at })
    return closed.ok ? accepted(pickupView(closed.data)) : closed
  },
  note: outOfHoursNote,
})

/** A transaction reads by id only, so the code is looked up before it and the rest is decided inside. */
async function lookUp({ services, input }: Call<'market.pickup'>, communityId: string) {
  const live = { communityId, codeKey: input.code }
  const [found] = await services.store.find('redemptions', live, { limit: 1, fields: ['status'] })
  return { communityId, redemptionId: found?._id ?? null }
}

type Context = MemberContext<'market.pickup'>

const wrongToday = ({ member: { wrongCodes }, at }: Context): number =>
  wrongCodes?.day === dayOf(at) ? wrongCodes.count : 0

/**
 * The one trace that a refusal leaves: without it whoever stands at the desk could try codes until one fits (ADR 9). It
 * counts what is known to be wrong, so of many that are tried in the same moment all are answered once.
 */
async function countWrong({ services: { store }, member: { memberId }, at }: Context): Promise<void> {
  const day = dayOf(at)
  const one = store.command.inc(1)
  const today = { _id: memberId, 'wrongCodes.day': day }
  if ((await store.update('members', today, { 'wrongCodes.count': one })) === 1) return
  await store.update('members', { _id: memberId }, { wrongCodes: store.command.set({ day, count: 1 }) })
}
