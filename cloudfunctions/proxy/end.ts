import { can } from '../../domain/member/policy'
import { end } from '../../domain/proxy/consent'
import { thingOf } from '../../domain/proxy/thing'
import { journalCommand } from '../platform/journalCommand'
import { accepted, refused } from '../platform/reply'
import { consentIn } from './consents'

export const proxyEnd = journalCommand({
  action: 'proxy.end',
  work: async (tx, { input, acting, communityId, at }) => {
    const found = await tx.get('consents', input.consentId)
    if (found?.communityId !== communityId) return refused('proxy.notFound')
    const consent = consentIn(found)
    if (!can(acting, 'endConsent', thingOf(consent))) return refused('proxy.notFound')
    const ended = end(consent, at)
    if (!ended.ok) return refused(ended.code, ended.detail)
    await tx.set('consents', { ...found, ...ended.consent, version: found.version + 1 })
    return accepted({ consentId: consent.consentId, status: ended.consent.status })
  },
})
