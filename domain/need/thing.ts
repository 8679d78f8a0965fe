import type { Thing } from '../member/acting'
import { isListed } from './evolve'
import type { Helper, Need } from './types'

/** Whose it is, and in whose hands: what the table of permissions asks. */
export function needThing(need: Need): Thing {
  return {
    ownerId: need.asker.memberId,
    consentId: null,
    holderIds: 'helper' in need ? [holderOf(need.helper)] : [],
    waitingIds: [],
    joinerIds: [],
    formerIds: [],
    sentTo: null,
    onceSentTo: [],
    isKnown: isListed(need) || (need.status === 'withdrawn' && need.listed !== null),
  }
}

/** A unit holds what was claimed in its name, whoever pressed. */
const holderOf = (helper: Helper): string => (helper.as === 'unit' ? helper.unitId : helper.memberId)
