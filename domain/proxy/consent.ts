import { refuse, type Refusal } from '../kernel/decision'
import { dayMs } from '../kernel/time'
import type { Consent } from './types'

/** Default: unanswered for a week, nobody is waiting for it any more. */
export const askMs = 7 * dayMs

/** Default: for so many people one may act, answered or not: a family has no more, a stranger who collects them has. */
export const helpedMax = 5
/** Default: so many may act for one person. */
export const helpersMax = 3

export type ProxyRefusal =
  | 'proxy.self'
  | 'proxy.already'
  | 'proxy.tooMany' // detail.max
  | 'proxy.answered'
  | 'proxy.lapsed'
  | 'proxy.noteMissing'
  | 'proxy.over'

export type ConsentAnswer = { ok: true; consent: Consent } | Refusal<ProxyRefusal>

/** Waits for its answer still. */
export const isAsked = ({ status, askedAt }: Pick<Consent, 'status' | 'askedAt'>, at: number): boolean =>
  status === 'asked' && at < askedAt + askMs

/** Somebody acts by it, or may once it is answered. */
const isOpen = (consent: Consent, at: number): boolean => consent.status === 'agreed' || isAsked(consent, at)

/** As the helper named them: whether there is a member of that name is not theirs to learn. */
export const isSamePerson = (a: Consent['principal'], b: Consent['principal']): boolean =>
  a.name === b.name && a.phone === b.phone

/**
 * Asks to act for somebody.
 * @param mine everything that this helper has asked so far
 */
export function ask(consent: Consent, mine: readonly Consent[]): ConsentAnswer {
  const { helper, principal, askedAt } = consent
  if (principal.memberId === helper.memberId || principal.phone === helper.phone) return refuse('proxy.self')
  const open = mine.filter((each) => isOpen(each, askedAt))
  if (open.some((each) => isSamePerson(each.principal, principal))) return refuse('proxy.already')
  if (open.length >= helpedMax) return refuse('proxy.tooMany', { max: helpedMax })
  return { ok: true, consent }
}

export interface Answering {
  agree: boolean
  /** less than was asked is possible, more is not */
  mayConfirm: boolean
  by: 'principal' | 'desk'
  /** what they said on the telephone: nobody answers for somebody without having spoken with them */
  note: string
  at: number
}

/**
 * The person says yes or no: on their own phone, or on the line with the desk, which writes down what they said.
 * @param helpers how many act for this person already
 */
export function answer(consent: Consent, answering: Answering, helpers: number): ConsentAnswer {
  const { agree, mayConfirm, by, note, at } = answering
  if (consent.status !== 'asked') return refuse('proxy.answered')
  if (!isAsked(consent, at)) return refuse('proxy.lapsed')
  if (by === 'desk' && note.trim() === '') return refuse('proxy.noteMissing')
  if (agree && helpers >= helpersMax) return refuse('proxy.tooMany', { max: helpersMax })
  return {
    ok: true,
    consent: {
      ...consent,
      status: agree ? 'agreed' : 'refused',
      mayConfirm: consent.mayConfirm && mayConfirm,
      answeredAt: at,
      answeredBy: by,
      note: note.trim(),
    },
  }
}

/**
 * Either side, or the desk when one of them calls, ends it; an asking is taken back so. It counts from that moment: the
 * helper sees and says no more. What they reported goes on as the person's own, under its number; who has no account is
 * called back by the community.
 */
export function end(consent: Consent, at: number): ConsentAnswer {
  if (!isOpen(consent, at)) return refuse('proxy.over')
  return { ok: true, consent: { ...consent, status: 'ended', endedAt: at } }
}
