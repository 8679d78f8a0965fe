import { refuse, type Refusal } from '../kernel/decision'
import { mayJudge, type Judge, type Judged } from '../kernel/judge'
import type { Stand } from './window'

/** More voices on one thing tell the desk nothing new, and one document holds them all. */
export const objectionsMax = 20

/** Somebody holds what hangs to be wrong (P4). What follows from it waits until there is an answer. */
export interface Objection<Person extends Judged = Judged, Outcome extends string = string> {
  person: Person
  at: number
  reason: string
  answer: ObjectionAnswer<Outcome> | null
}

export interface ObjectionAnswer<Outcome extends string = string> {
  outcome: Outcome
  text: string
  byMemberId: string
  at: number
}

/** Without an answer yet. */
export const openOf = <One extends Objection>(objections: readonly One[]): readonly One[] =>
  objections.filter(({ answer }) => answer === null)

/** Since when somebody is owed an answer; null when nobody is. Epoch ms. */
export const openSince = (objections: readonly Objection[]): number | null =>
  openOf(objections)[0]?.at ?? null

export interface Objecting {
  objections: readonly Objection[]
  memberId: string
  /** 申诉: it is about themselves, so they are heard before it hangs and after */
  own: boolean
  stand: Stand
}

export type ObjectingRefusal = Refusal<
  'objection.already' | 'objection.notPosted' | 'objection.windowOver' | 'objection.lineFull'
>

/** 异议: anybody, once, while it hangs. 申诉: whom it is about, at any time. Null when they may. */
export function whyNotObject({ objections, memberId, own, stand }: Objecting): ObjectingRefusal | null {
  if (objections.some(({ person }) => person.memberId === memberId)) return refuse('objection.already')
  if (!own && stand === 'none') return refuse('objection.notPosted')
  if (!own && stand === 'over') return refuse('objection.windowOver')
  return objections.length >= objectionsMax ? refuse('objection.lineFull') : null
}

/** What is judged once more: who made it, whom it is about, and who objects. */
export interface Disputed {
  byMemberId: string
  about: readonly Judged[]
  objections: readonly Objection[]
}

/** An answer by someone else (P4): not who made it, nor whom it is about, nor who objects, nor their family. */
export const mayAnswer = ({ byMemberId, about, objections }: Disputed, by: Judge): boolean =>
  byMemberId !== by.memberId && mayJudge([...about, ...openOf(objections).map(({ person }) => person)], by)

export type AnsweringRefusal = Refusal<'objection.none' | 'objection.notByYou' | 'objection.changed'>

/** @param seen how many objections the answer was written to: nobody is answered unread. Null when they may. */
export function whyNotAnswer(disputed: Disputed, by: Judge, seen: number): AnsweringRefusal | null {
  if (openOf(disputed.objections).length === 0) return refuse('objection.none')
  if (!mayAnswer(disputed, by)) return refuse('objection.notByYou')
  return disputed.objections.length === seen ? null : refuse('objection.changed')
}

/** All that were open have the same answer. */
export function answerAll<Person extends Judged, Outcome extends string>(
  objections: readonly Objection<Person, Outcome>[],
  answer: ObjectionAnswer<Outcome>,
): Objection<Person, Outcome>[] {
  return objections.map((each) => (each.answer === null ? { ...each, answer } : each))
}

/**
 * Whoever leaves takes back what was not answered yet; of the rest only that somebody objected stays.
 * @param said other people's words without the name of who left
 */
export function forgetIn<Person extends Judged, Outcome extends string>(
  objections: readonly Objection<Person, Outcome>[],
  memberId: string,
  { person: forget, said }: { person: (person: Person) => Person; said: (words: string) => string },
): Objection<Person, Outcome>[] {
  return objections
    .filter(({ person, answer }) => person.memberId !== memberId || answer !== null)
    .map(({ person, reason, answer, ...rest }) => ({
      ...rest,
      person: forget(person),
      reason: person.memberId === memberId ? '' : said(reason),
      answer: answer === null ? null : { ...answer, text: said(answer.text) },
    }))
}
