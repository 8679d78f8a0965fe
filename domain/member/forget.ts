import type { Objection, OrderPerson, OrderState, Scored } from '../order/types'
import type { Member } from './types'

/** What stands where a name stood. */
export const forgottenName = '已注销'

/**
 * The order without this person: name, phone, home, openid, their own words and pictures are gone; what was mended, when
 * and for how many points stays (U4).
 */
export function forgetInOrder(
  state: OrderState,
  { memberId, name }: Pick<Member, 'memberId' | 'name'>,
): OrderState {
  const forget = <Person extends OrderPerson>(person: Person): Person =>
    person.memberId === memberId
      ? { ...person, personId: '', openid: '', name: forgottenName, phone: '', home: null }
      : person
  const mine = state.reporter.memberId === memberId
  return {
    ...state,
    ...(mine
      ? {
          text: state.summary,
          photos: [],
          place: { building: state.place.building, unit: '', room: '' },
          reporter: { memberId, personId: null, openid: null, name: forgottenName, phone: '' },
        }
      : {}),
    ...('crew' in state ? { crew: state.crew.map(forget) } : {}),
    ...('waiting' in state ? { waiting: state.waiting.map(forget) } : {}),
    ...('objections' in state ? { objections: forgetObjections(state, memberId, forget) } : {}),
    ...('triedBy' in state
      ? { triedBy: state.triedBy.map((tried) => (tried === name ? forgottenName : tried)) }
      : {}),
    // What was said on the phone is between the two who spoke.
    ...(mine && 'callback' in state && state.callback !== null ? { callback: '已回访' } : {}),
  }
}

/** Whoever leaves takes back what was not answered yet; of the rest only that somebody objected stays. */
function forgetObjections(
  { objections = [] }: Pick<Scored, 'objections'>,
  memberId: string,
  forget: (person: OrderPerson) => OrderPerson,
): Objection[] {
  return objections
    .filter(({ person, answer }) => person.memberId !== memberId || answer !== null)
    .map((each) =>
      each.person.memberId === memberId ? { ...each, person: forget(each.person), reason: '' } : each,
    )
}

/** The member as they are remembered: an id for the ledger, and nothing else. */
export function forgetMember<Document extends Member>(member: Document): Document {
  return {
    ...member,
    personId: `gone:${member.memberId}`,
    openid: `gone:${member.memberId}`,
    name: forgottenName,
    phone: '',
    home: null,
    roles: [],
    volunteer: null,
    relatives: [],
  }
}
