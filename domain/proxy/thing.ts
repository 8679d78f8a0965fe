import type { Thing } from '../member/acting'
import type { Consent } from './types'

/** A consent as permissions look at it: it is the person's, and the helper has it in hand. */
export const thingOf = ({ principal, helper }: Consent): Thing => ({
  ownerId: principal.memberId,
  consentId: null,
  holderIds: [helper.memberId],
  waitingIds: [],
  joinerIds: [],
  formerIds: [],
  sentTo: null,
  onceSentTo: [],
  isKnown: false,
})
