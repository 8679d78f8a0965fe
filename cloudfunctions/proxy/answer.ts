import { can } from '../../domain/member/policy'
import { answer, isSamePerson } from '../../domain/proxy/consent'
import { thingOf } from '../../domain/proxy/thing'
import { journalCommand } from '../platform/journalCommand'
import { checkWords } from '../platform/moderation'
import { accepted, refused } from '../platform/reply'
import type { Store } from '../platform/store'
import type { ConsentDocument } from '../platform/documents'
import { consentIn } from './consents'

export const proxyAnswer = journalCommand({
  action: 'proxy.answer',
  prepare: async (context) => {
    await checkWords(context, [context.input.note])
  },
  work: async (tx, { services, input, member, acting, communityId, at }) => {
    const found = await tx.get('consents', input.consentId)
    if (found?.communityId !== communityId) return refused('proxy.notFound')
    const consent = consentIn(found)
    if (!can(acting, 'answerConsent', thingOf(consent))) return refused('proxy.notFound')
    const helpers = await helpersOf(services.store, found)
    // Two answers at once for one person meet here, so that none slips past the limit.
    const { memberId } = consent.principal
    if (memberId === null) await tx.increase('communities', communityId, 'deskVersion', 1)
    else await tx.increase('members', memberId, 'version', 1)
    const by = memberId === member.memberId ? 'principal' : 'desk'
    const { agree, mayConfirm, note } = input
    const answered = answer(consent, { agree, mayConfirm, by, note, at }, helpers)
    if (!answered.ok) return refused(answered.code, answered.detail)
    await tx.set('consents', { ...found, ...answered.consent, version: found.version + 1 })
    return accepted({ consentId: consent.consentId, status: answered.consent.status })
  },
})

/** Nobody's telephone serves more. */
const agreedMax = 1000

/** How many act for this person already. */
async function helpersOf(store: Store, consent: ConsentDocument): Promise<number> {
  const { communityId, principal } = consent
  const { memberId, phone } = principal
  const where =
    memberId === null ? { communityId, 'principal.phone': phone } : { communityId, peopleIds: memberId }
  const found = await store.find('consents', where, { limit: agreedMax })
  const isTheirs = (other: ConsentDocument['principal']) =>
    memberId === null ? isSamePerson(other, principal) : other.memberId === memberId
  return found.filter((each) => each.status === 'agreed' && isTheirs(each.principal)).length
}
