import { consentOf } from '../../domain/member/acting'
import { can } from '../../domain/member/policy'
import type { Home } from '../../domain/kernel/home'
import { nobodys } from '../../domain/order/thing'
import type { OrderChannel, OrderProxy, Reporter } from '../../domain/order/types'
import type { Consent } from '../../domain/proxy/types'
import type { MemberContext } from '../platform/context'
import { Refused } from '../platform/reply'
import { orderPerson } from './person'

type Context = MemberContext<'order.report'>

/** Whose report it is, and how it came. */
export interface Reported {
  reporter: Reporter
  /** where they live: the place, when nothing else is said */
  own: Home | null
  channel: OrderChannel
  proxy: OrderProxy | null
}

/** One's own; for whom one acts (R3); or, at the desk, for somebody without a smartphone, who is called back (R2). */
export async function reporterOf(context: Context): Promise<Reported> {
  const { input, member, acting } = context
  const consent = consentOf(acting)
  if (consent !== null) return reportedFor(context, consent)
  const { onBehalf, channel } = input
  if (onBehalf === undefined && channel === 'self') {
    const { memberId, personId, openid, name, phone, home } = member
    return { reporter: { memberId, personId, openid, name, phone }, own: home, channel, proxy: null }
  }
  if (!can(acting, 'report', nobodys)) throw new Refused('role.wrong')
  if (onBehalf === undefined) throw new Refused('input.invalid', { field: 'onBehalf' })
  const reporter = { memberId: null, personId: null, openid: null, ...reachedBy(onBehalf) }
  // Words for somebody else that name no channel were spoken at the desk.
  return { reporter, own: null, channel: channel === 'self' ? 'desk' : channel, proxy: null }
}

type OnBehalf = NonNullable<Context['input']['onBehalf']>

/** Everybody without a smartphone is told by some way (R2): on their own number, or by somebody who is named. */
function reachedBy({ name, phone, toldBy }: OnBehalf): Pick<Reporter, 'name' | 'phone' | 'toldBy'> {
  if (phone === undefined && toldBy === undefined) throw new Refused('input.invalid', { field: 'onBehalf' })
  const through = toldBy === undefined ? {} : { toldBy: { name: toldBy.name, phone: toldBy.phone ?? '' } }
  return { name, phone: phone ?? '', ...through }
}

async function reportedFor({ services, input, member }: Context, consent: Consent): Promise<Reported> {
  if (input.onBehalf !== undefined) throw new Refused('input.invalid', { field: 'onBehalf' })
  const { consentId, principal } = consent
  const proxy = { ...orderPerson(member), home: null, consentId }
  const { name, phone, home } = principal
  if (principal.memberId === null) {
    const reporter = { memberId: null, personId: null, openid: null, name, phone }
    return { reporter, own: home, channel: 'proxy', proxy }
  }
  const found = await services.store.get('members', principal.memberId)
  // They have left, and nobody acts for them any more.
  if (found === null || found.roles.length === 0) throw new Refused('proxy.none')
  const { memberId, personId, openid } = found
  const reporter = { memberId, personId, openid, name: found.name, phone: found.phone }
  return { reporter, own: found.home ?? home, channel: 'proxy', proxy }
}
