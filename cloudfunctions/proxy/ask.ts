import { knownHome } from '../../domain/community/homes'
import type { Home } from '../../domain/kernel/home'
import { ask } from '../../domain/proxy/consent'
import type { Consent } from '../../domain/proxy/types'
import { communityOf } from '../community/own'
import type { MemberContext } from '../platform/context'
import { journalCommand } from '../platform/journalCommand'
import { checkWords, wordsOfHome } from '../platform/moderation'
import { memberBehind } from '../member/behind'
import { ownDocument } from '../member/secretaries'
import { Refused, accepted, refused } from '../platform/reply'
import { consentIn, consentsOf, newConsentDocument } from './consents'

type Context = MemberContext<'proxy.ask'>

export const proxyAsk = journalCommand({
  action: 'proxy.ask',
  prepare: async (context) => {
    const { input } = context
    // Null when there is none: then the desk calls the number.
    const [home, memberId] = await Promise.all([
      homeOf(context),
      memberBehind(context.services.store, context.communityId, input),
    ])
    await checkWords(context, [input.name, input.relation, wordsOfHome(home)], 'profile')
    return consentOf(context, memberId, home)
  },
  work: async (tx, context, consent) => {
    const { services, member } = context
    const { version } = await ownDocument(tx, context)
    const mine = await consentsOf(services.store, member)
    // Two askings at once meet in the helper's own document, so that none slips past the limit.
    await tx.update('members', member.memberId, { version: version + 1 })
    const asked = ask(
      consent,
      mine.filter(({ helper }) => helper.memberId === member.memberId).map(consentIn),
    )
    if (!asked.ok) return refused(asked.code, asked.detail)
    await tx.add('consents', newConsentDocument(asked.consent))
    return accepted({ consentId: consent.consentId, status: consent.status })
  },
})

async function homeOf({ services, communityId, input }: Context): Promise<Home> {
  const home = knownHome(await communityOf(services.store, communityId), input.home)
  if (home === null) throw new Refused('member.homeUnknown')
  return home
}

function consentOf({ services, input, member, at }: Context, memberId: string | null, home: Home): Consent {
  return {
    consentId: services.newId(),
    communityId: member.communityId,
    helper: { memberId: member.memberId, name: member.name, phone: member.phone },
    principal: { memberId, name: input.name, phone: input.phone, home },
    relation: input.relation,
    mayConfirm: input.mayConfirm,
    status: 'asked',
    askedAt: at,
    answeredAt: null,
    answeredBy: null,
    endedAt: null,
    note: '',
  }
}
