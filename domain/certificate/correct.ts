import { mayJudge, type Judge, type Judged } from '../kernel/judge'
import type { Correction, CorrectionOutcome, Stint } from './types'

/** What is asked about one's own visit. */
export interface Asking {
  memberId: string
  name: string
  communityId: string
  minutes: number
  reason: string
  at: number
}

type Asked =
  | { ok: true; correction: Correction }
  | { ok: false; code: 'certificate.visitUnknown' | 'certificate.sameMinutes' }

/** Asks for other minutes of a visit that has ended; `undefined` is a visit that was not theirs. */
export function askCorrection(stint: Stint | undefined, asking: Asking): Asked {
  if (stint === undefined) return { ok: false, code: 'certificate.visitUnknown' }
  if (stint.toldMinutes === asking.minutes) return { ok: false, code: 'certificate.sameMinutes' }
  const { memberId, name, communityId, minutes, reason, at } = asking
  const { orderId, no, kind, building, startedAt, toldMinutes } = stint
  return {
    ok: true,
    correction: {
      ...{ communityId, memberId, name, orderId, no, kind, building, startedAt },
      ...{ told: toldMinutes, minutes, reason, askedAt: at, answer: null },
    },
  }
}

interface Answering {
  outcome: CorrectionOutcome
  words: string
  /** who answers, and whose hours they are */
  judge: Judge
  asker: Judged
  at: number
}

type Answered =
  { ok: true; correction: Correction } | { ok: false; code: 'certificate.answered' | 'certificate.notByYou' }

/** Answers it once, by somebody who is neither the asker nor of their family (P1). */
export function answerCorrection(correction: Correction, answering: Answering): Answered {
  const { outcome, words, judge, asker, at } = answering
  if (correction.answer !== null) return { ok: false, code: 'certificate.answered' }
  if (!mayJudge([asker], judge)) return { ok: false, code: 'certificate.notByYou' }
  return {
    ok: true,
    correction: { ...correction, answer: { outcome, words, byMemberId: judge.memberId, at } },
  }
}
