import type { Thing } from '../member/acting'
import { crewOf } from './crew'
import { offersOf } from './offers'
import { releasesOf, storyOf, visitsOf } from './story'
import type { OrderState } from './types'

const idsOf = (people: readonly { memberId: string }[]): string[] => people.map(({ memberId }) => memberId)

/** An order as permissions look at it: once it was on the board, everybody may know of it. */
export function thingOf(state: OrderState): Thing {
  return {
    ownerId: state.reporter.memberId,
    consentId: state.proxy?.consentId ?? null,
    holderIds: idsOf(crewOf(state)),
    waitingIds: [...('waiting' in state ? idsOf(state.waiting) : []), ...idsOf(offersOf(state))],
    formerIds: [...idsOf(releasesOf(state)), ...visitsOf(state).flatMap(({ crew }) => idsOf(crew))],
    sentToProperty: sentToProperty(state),
    isKnown: 'publishedAt' in state || crewOf(state).length > 0,
  }
}

function sentToProperty(state: OrderState): Thing['sentToProperty'] {
  if (state.status === 'handedOver' && state.handOver.to === 'property') return 'now'
  const once = storyOf(state).some((entry) => entry.what === 'handedOver' && entry.to === 'property')
  return once ? 'once' : 'never'
}

/** What is about to be reported for somebody without an account. */
export const nobodys: Thing = {
  ownerId: null,
  consentId: null,
  holderIds: [],
  waitingIds: [],
  formerIds: [],
  sentToProperty: 'never',
  isKnown: false,
}
