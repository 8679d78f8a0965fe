import type { Consent } from '../../domain/proxy/types'
import type { ConsentDocument } from '../platform/documents'
import type { Store } from '../platform/store'

/** More than anybody asks for or is asked for; the newest are what matters. */
const consentsMax = 200

interface Own {
  communityId: string
  memberId: string
}

/** Every consent that this member gave, asked for or was asked for. */
export const consentsOf = (store: Store, { communityId, memberId }: Own): Promise<ConsentDocument[]> =>
  store.find('consents', { communityId, peopleIds: memberId }, { limit: consentsMax })

/** The consent by itself, as the rules know it. */
export function consentIn({
  _id,
  peopleIds: _people,
  version: _version,
  ...consent
}: ConsentDocument): Consent {
  return consent
}

export function newConsentDocument(consent: Consent): ConsentDocument {
  const { consentId, helper, principal } = consent
  const people = principal.memberId === null ? [helper.memberId] : [helper.memberId, principal.memberId]
  return { ...consent, _id: consentId, peopleIds: people, version: 1 }
}
