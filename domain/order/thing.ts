import { bodyIdOfSent } from '../body/first'
import type { Thing } from '../member/acting'
import { crewOf } from './crew'
import { offersOf } from './offers'
import { joinersOf } from './join'
import { releasesOf, storyOf, visitsOf } from './story'
import type { OrderState } from './states'

const idsOf = (people: readonly { memberId: string }[]): string[] => people.map(({ memberId }) => memberId)

/** An order as permissions look at it: once it was on the board, everybody may know of it. */
export function thingOf(state: OrderState): Thing {
  return {
    ownerId: state.reporter.memberId,
    consentId: state.proxy?.consentId ?? null,
    holderIds: idsOf(crewOf(state)),
    waitingIds: [...('waiting' in state ? idsOf(state.waiting) : []), ...idsOf(offersOf(state))],
    joinerIds: idsOf(joinersOf(state)),
    formerIds: [...idsOf(releasesOf(state)), ...visitsOf(state).flatMap(({ crew }) => idsOf(crew))],
    sentTo: sentTo(state),
    onceSentTo: onceSentTo(state),
    isKnown: 'publishedAt' in state || crewOf(state).length > 0,
  }
}

/** With which body of the list it lies now; null when with none. */
export const sentTo = (state: OrderState): string | null =>
  state.status === 'handedOver' ? bodyIdOfSent(state.handOver, state.communityId) : null

/** To which bodies of the list it was ever sent, each once. */
export const onceSentTo = (state: OrderState): string[] => [
  ...new Set(
    storyOf(state).flatMap((entry) =>
      entry.what === 'handedOver' ? (bodyIdOfSent(entry, state.communityId) ?? []) : [],
    ),
  ),
]

/** What is about to be reported for somebody without an account. */
export const nobodys: Thing = {
  ownerId: null,
  consentId: null,
  holderIds: [],
  joinerIds: [],
  waitingIds: [],
  formerIds: [],
  sentTo: null,
  onceSentTo: [],
  isKnown: false,
}
