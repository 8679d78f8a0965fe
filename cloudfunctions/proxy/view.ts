import type { ConsentRow, ConsentView } from '../../contract/views/proxy'
import { isAsked } from '../../domain/proxy/consent'
import type { Consent } from '../../domain/proxy/types'

/** As one of its sides sees it. */
export function consentView(consent: Consent, memberId: string, at: number): ConsentView {
  const { consentId, helper, principal, relation, mayConfirm, status, askedAt, answeredAt } = consent
  const isHelper = helper.memberId === memberId
  return {
    consentId,
    side: isHelper ? 'helper' : 'principal',
    name: isHelper ? principal.name : helper.name,
    relation,
    mayConfirm,
    status,
    askedAt,
    answeredAt,
    lapsed: status === 'asked' && !isAsked(consent, at),
  }
}

/** As the desk sees it, which must call. */
export function consentRow(consent: Consent): ConsentRow {
  const { consentId, helper, principal, relation, mayConfirm, status } = consent
  const { askedAt, answeredAt, answeredBy, endedAt, note } = consent
  return {
    consentId,
    helperName: helper.name,
    helperPhone: helper.phone,
    principalName: principal.name,
    principalPhone: principal.phone,
    principalHome: principal.home,
    hasAccount: principal.memberId !== null,
    ...{ relation, mayConfirm, status, askedAt, answeredAt, answeredBy, endedAt, note },
  }
}
