import type { EventOf, OrderEvent } from './events'
import type { Difficulty, HandOverTarget, OrderState, Score, WorkResult } from './types'

interface Told<What extends OrderEvent['type']> {
  /** the event that brought it */
  what: What
  /** epoch ms */
  at: number
  /** whose words they are; null when time did it, or the reporter is no member */
  memberId: string | null
  /** what they said: reason, note, answer, 回音 */
  words: string
}

/** Somebody was let go from an order: by themselves, by time or by the desk. */
export interface Release extends Told<'released'> {
  memberId: string
  name: string
  cause: EventOf<'released'>['cause']
  /** counted against them (V5) */
  late: boolean
  promisedAt: number | null
  /** the visit that had begun, epoch ms */
  startedAt: number | null
  /** nobody of the crew was left, so the promise given to the resident fell with it */
  fell: boolean
}

/** One visit, as it ended (R7): who came, when, and what they did and left as pictures. */
export interface EndedVisit extends Told<'finished' | 'leftUnresolved'> {
  crew: readonly { memberId: string; name: string }[]
  publishedAt: number
  promisedAt: number
  startedAt: number
  materials: WorkResult['materials']
  minutes: WorkResult['minutes']
  photos: WorkResult['photos']
}

/** What one person gave to an order. */
export type StoryEntry =
  | EndedVisit
  | Release
  | (Told<'handedOver'> & { to: HandOverTarget; toName: string })
  | (Told<'answered'> & { toName: string; fixed: boolean })
  | (Told<'declined'> & { whoCanHelp: string })
  | (Told<'blocked'> & { blocker: string })
  | Told<'withdrawn' | 'reopened' | 'leftLine'>
  | (Told<'confirmed'> & { stars: number | null })
  | (Told<'scored' | 'scoreCorrected'> & { difficulty: Difficulty; points: number; rule: string })

export const storyOf = (state: OrderState): readonly StoryEntry[] => state.story ?? []

export const visitsOf = (state: OrderState): readonly EndedVisit[] =>
  storyOf(state).filter(
    (entry): entry is EndedVisit => entry.what === 'finished' || entry.what === 'leftUnresolved',
  )

export const releasesOf = (state: OrderState): readonly Release[] =>
  storyOf(state).filter((entry): entry is Release => entry.what === 'released')

/** The next state with everything that was given so far, and what this event adds: no step erases it. */
export function withStory(before: OrderState, event: OrderEvent, after: OrderState): OrderState {
  const story = [...storyOf(before), ...given(before, event)]
  return story.length === 0 ? after : { ...after, story }
}

/** What people give with this event; nothing when it is a mere step. */
function given(state: OrderState, event: OrderEvent): StoryEntry[] {
  const { at } = event
  switch (event.type) {
    case 'handedOver': {
      const { to, toName, why, byMemberId } = event.handOver
      return [{ what: event.type, at, memberId: byMemberId, words: why, to, toName }]
    }
    case 'answered': {
      const toName = state.status === 'handedOver' ? state.handOver.toName : ''
      return [{ what: event.type, at, memberId: event.by, words: event.text, toName, fixed: event.fixed }]
    }
    case 'declined':
      return [{ what: event.type, at, memberId: event.by, words: event.reason, whoCanHelp: event.whoCanHelp }]
    case 'blocked':
      return [{ what: event.type, at, memberId: event.by, words: event.why, blocker: event.blocker }]
    case 'withdrawn':
    case 'reopened':
      return [{ what: event.type, at, memberId: event.by, words: event.reason }]
    case 'leftLine':
      return [{ what: event.type, at, memberId: event.memberId, words: event.reason }]
    case 'released':
      return [released(state, event)]
    case 'finished':
    case 'leftUnresolved':
      return visit(state, event)
    case 'confirmed': {
      const memberId = event.by === 'reporter' ? state.reporter.memberId : null
      return [{ what: event.type, at, memberId, words: event.callback ?? '', stars: event.stars }]
    }
    case 'scored':
      return [scored(event.type, event.by, at, event, event.reason)]
    case 'scoreCorrected':
      return [scored(event.type, event.by, at, event.score, event.text)]
    // Objections and their answers are kept in a list of their own (ADR 8).
    case 'objected':
    case 'scoreKept':
    case 'published':
    case 'grabbed':
    case 'waited':
    case 'placeGiven':
    case 'promiseWarned':
    case 'started':
    case 'contactViewed':
    case 'settled':
      return []
    default:
      throw new Error(`unknown order event ${String(event satisfies never)}`)
  }
}

function released(state: OrderState, event: EventOf<'released'>): Release {
  const { memberId, cause, late, reason, at } = event
  const crew = 'crew' in state ? state.crew : []
  return {
    what: event.type,
    at,
    memberId,
    words: reason,
    name: crew.find((member) => member.memberId === memberId)?.name ?? '',
    cause,
    late,
    promisedAt: 'promisedAt' in state ? state.promisedAt : null,
    startedAt: state.status === 'working' ? state.startedAt : null,
    fell: crew.length === 1,
  }
}

function visit(state: OrderState, event: EventOf<'finished' | 'leftUnresolved'>): EndedVisit[] {
  if (state.status !== 'working') return []
  const { crew, publishedAt, promisedAt, startedAt } = state
  const { note: words, materials, minutes, photos } = event.result
  return [
    {
      what: event.type,
      at: event.at,
      memberId: event.memberId,
      words,
      crew: crew.map(({ memberId, name }) => ({ memberId, name })),
      ...{ publishedAt, promisedAt, startedAt, materials, minutes, photos },
    },
  ]
}

function scored(
  what: 'scored' | 'scoreCorrected',
  memberId: string,
  at: number,
  { difficulty, points, rule }: Pick<Score, 'difficulty' | 'points' | 'rule'>,
  words: string,
): StoryEntry {
  return { what, at, memberId, words, difficulty, points, rule }
}
