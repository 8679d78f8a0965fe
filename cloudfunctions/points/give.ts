import { maskName } from '../../domain/kernel/mask'
import { countGift, giftEntries, poolId, whyNotGive } from '../../domain/points/giving'
import { monthOf } from '../../domain/kernel/time'
import { applyEntry, emptyWallet } from '../../domain/points/wallet'
import { namedCommunity, ownCommunity } from '../community/own'
import type { MemberContext } from '../platform/context'
import type { CommunityDocument } from '../platform/documents'
import { journalCommand } from '../platform/journalCommand'
import { Refused, accepted } from '../platform/reply'
import { postEntries, walletIn, writeEntry } from './ledger'
import { walletView } from './view'

type Context = MemberContext<'points.give'>

interface Prepared {
  giftId: string
  toId: string
  toName: string
  giveMonthMax: number
}

/** Nobody has so many people behind one telephone. */
const samePhoneMax = 20

export const pointsGive = journalCommand<'points.give', CommunityDocument | null, Prepared>({
  action: 'points.give',
  load: namedCommunity,
  prepare: async (context, named) => {
    const { services, member, communityId, input, at } = context
    const [{ rules }, wallet] = await Promise.all([
      ownCommunity(context, named),
      services.store.get('wallets', member.memberId),
    ])
    const { giveMonthMax } = rules
    const mine = wallet ?? emptyWallet(member.memberId, communityId, monthOf(at))
    // Before anybody is looked for: who has nothing to give learns nothing of who is here.
    const no = whyNotGive({ wallet: mine, toId: '', points: input.points, giveMonthMax, at })
    if (no !== null) throw new Refused(no.code, no.detail)
    return { giftId: services.newId(), giveMonthMax, ...(await receiverOf(context)) }
  },
  work: async (tx, { input, communityId, member, at }, { giftId, toId, toName, giveMonthMax }) => {
    const { points } = input
    const wallet = await walletIn(tx, member, at)
    const no = whyNotGive({ wallet, toId, points, giveMonthMax, at })
    if (no !== null) return no
    const [give, receive] = giftEntries({
      ...{ giftId, communityId, fromId: member.memberId, toId, points, at, approvedByMemberId: null },
      ...{ said: `送给${toName}`, heard: `${maskName(member.name)}送的` },
    })
    const applied = applyEntry(countGift(wallet, points, at), give)
    if (!applied.ok) return applied
    await writeEntry(tx, give, applied.wallet)
    await postEntries(tx, [receive])
    return accepted(walletView(applied.wallet))
  },
})

/** Who is to have it: the pool, or the member of this name and telephone who is still one. Throws `points.nobodyThere`. */
async function receiverOf({ services: { store }, communityId, input }: Context) {
  const { to } = input
  if (to === undefined) return { toId: poolId(communityId), toName: '互助池' }
  const found = await store.find(
    'members',
    { communityId, phone: to.phone },
    { limit: samePhoneMax, fields: ['memberId', 'name', 'roles'] },
  )
  const member = found.find(({ name, roles }) => name === to.name && roles.length > 0)
  if (member === undefined) throw new Refused('points.nobodyThere')
  return { toId: member.memberId, toName: maskName(member.name) }
}
