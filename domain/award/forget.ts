import { forgottenName } from '../member/forget'
import { withoutPerson, type PrivateSide } from '../order/summary'
import type { Award, AwardPerson } from './types'

/** The award without this person: points and kind stay, the name and the door go (U4). */
export function forgetInAward(award: Award, memberId: string, known: readonly PrivateSide[]): Award {
  const said = (words: string) => known.reduce(withoutPerson, words)
  const person = (one: AwardPerson): AwardPerson =>
    one.memberId === memberId ? { memberId: '', personId: '', name: forgottenName, home: null } : one
  const { answer } = award
  return {
    ...award,
    words: said(award.words),
    people: award.people.map(person),
    by: person(award.by),
    answer: answer === null ? null : { ...answer, why: said(answer.why), by: person(answer.by) },
  }
}
