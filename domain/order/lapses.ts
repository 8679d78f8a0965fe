import { accept, refuse } from '../kernel/decision'
import { mayAnswer } from '../posting/objection'
import type { Judge } from '../kernel/judge'
import type { CommandOf, OrderDecision } from './commands'
import type { OrderEvent } from './events'
import { releasesOf } from './story'
import type { OrderState } from './states'
import type { Release, StoryEntry } from './types'

/** 失约: whoever did not come, or gave back too late. Each stands in the order for good, whatever comes next (V5). */
export const lapsesOf = (state: OrderState): readonly Release[] =>
  releasesOf(state).filter(({ late }) => late)

/** Until somebody else at the desk has found that it was not their fault. */
export const counts = ({ late, appeal }: Release): boolean => late && appeal?.answer?.outcome !== 'upheld'

/** Whose lapses this order tells, each once. */
export const lapsedIds = (state: OrderState): string[] => [
  ...new Set(lapsesOf(state).map(({ memberId }) => memberId)),
]

/** Without an answer yet. */
export const openAppeals = (state: OrderState): readonly Release[] =>
  lapsesOf(state).filter(({ appeal }) => appeal?.answer === null)

/** Since when the desk owes somebody an answer; null when it owes none. */
export function appealAt(state: OrderState): number | null {
  const times = openAppeals(state).flatMap(({ appeal }) => appeal?.at ?? [])
  return times.length === 0 ? null : Math.min(...times)
}

const lapseOf = (state: OrderState, memberId: string, lapsedAt: number): Release | undefined =>
  lapsesOf(state).find((lapse) => lapse.memberId === memberId && lapse.at === lapsedAt)

/** 申诉: whoever it is about may say, once and at any time, why it was not their fault (P4). */
export function appeal(state: OrderState, command: CommandOf<'appeal'>): OrderDecision {
  const { person, lapsedAt, reason, at } = command
  const lapse = lapseOf(state, person.memberId, lapsedAt)
  if (lapse === undefined) return refuse('lapse.notFound')
  if (lapse.appeal !== undefined) return refuse('lapse.appealed')
  return accept<OrderEvent>({ type: 'lapseAppealed', person, lapsedAt, reason, at })
}

/** Not who appeals, nor their family. */
export const mayAnswerAppeal = ({ appeal: open }: Release, by: Judge): boolean =>
  open !== undefined && mayAnswer({ byMemberId: '', about: [open.person], objections: [] }, by)

/** The answer by somebody else at the desk: it goes on counting, or it does not, and why. */
export function answerAppeal(state: OrderState, command: CommandOf<'answerAppeal'>): OrderDecision {
  const { memberId, lapsedAt, outcome, text, by, at } = command
  const lapse = lapseOf(state, memberId, lapsedAt)
  if (lapse?.appeal === undefined) return refuse('lapse.notFound')
  if (lapse.appeal.answer !== null) return refuse('lapse.answered')
  if (!mayAnswerAppeal(lapse, by)) return refuse('lapse.notByYou')
  return accept<OrderEvent>({ type: 'lapseAnswered', memberId, lapsedAt, outcome, text, by: by.memberId, at })
}

/** What was given so far, with this appeal or this answer in its place. */
export function appealed(story: readonly StoryEntry[], event: OrderEvent): readonly StoryEntry[] {
  switch (event.type) {
    case 'lapseAppealed': {
      const { person, lapsedAt, reason, at } = event
      return change(story, person.memberId, lapsedAt, (lapse) => ({
        ...lapse,
        appeal: { person, at, reason, answer: null },
      }))
    }
    case 'lapseAnswered': {
      const { memberId, lapsedAt, outcome, text, by, at } = event
      const answer = { outcome, text, byMemberId: by, at }
      return change(story, memberId, lapsedAt, (lapse) =>
        lapse.appeal === undefined ? lapse : { ...lapse, appeal: { ...lapse.appeal, answer } },
      )
    }
    default:
      return story
  }
}

const change = (
  story: readonly StoryEntry[],
  memberId: string,
  at: number,
  changed: (lapse: Release) => Release,
): StoryEntry[] =>
  story.map((entry) =>
    entry.what === 'released' && entry.memberId === memberId && entry.at === at ? changed(entry) : entry,
  )
