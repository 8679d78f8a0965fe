import type { EventOf, OrderEvent } from './events'
import { objectionsOf } from '../objection/objections'
import { appealed } from './lapses'
import { storyOf } from './story'
import type { Score } from './scores'
import type { HandedOver, OrderState } from './states'
import type { EndedVisit, Release, SentTo, StoryEntry } from './types'

/** The next state with everything that was given so far, and what this event adds: no step erases it. */
export function withStory(before: OrderState, event: OrderEvent, after: OrderState): OrderState {
  const story = [...appealed(storyOf(before), event), ...given(before, event)]
  return story.length === 0 ? after : { ...after, story }
}

/** What people give with this event; nothing when it is a mere step. */
function given(state: OrderState, event: OrderEvent): StoryEntry[] {
  const { at } = event
  switch (event.type) {
    case 'handedOver':
      return [handedOver(event)]
    case 'accepted':
    case 'answered':
      return state.status === 'handedOver' ? [fromBody(state, event)] : []
    case 'declined':
      return [{ what: event.type, at, memberId: event.by, words: event.reason, whoCanHelp: event.whoCanHelp }]
    case 'blocked':
      return [{ what: event.type, at, memberId: event.by, words: event.why, blocker: event.blocker }]
    case 'corrected':
    case 'called':
    case 'reopened':
      return [told(event)]
    case 'reopenUndone':
      return [{ what: event.type, at, memberId: event.by, words: '' }]
    case 'scoreWithdrawn':
      return [...saidAgainst(state), { what: event.type, at, memberId: event.by, words: '' }]
    case 'timeSet':
      return [hour(event)]
    case 'withdrawn':
    case 'timeDeclined':
    case 'scoreReturned':
      return [{ what: event.type, at, memberId: event.by, words: event.reason }]
    case 'published':
      return looked(event)
    case 'leftLine':
      return [{ what: event.type, at, memberId: event.memberId, words: event.reason }]
    case 'released':
      return [released(state, event)]
    case 'offerEnded': {
      const { memberId, name } = event.offer
      return [{ what: event.type, at, memberId, words: '', name, why: event.why }]
    }
    case 'finished':
    case 'leftUnresolved':
      return visit(state, event)
    case 'confirmed': {
      const memberId = event.by === 'reporter' ? state.reporter.memberId : null
      return [{ what: event.type, at, memberId, words: event.callback ?? '', stars: event.stars }]
    }
    case 'scored':
      return [scored(event.type, event.by, at, event, event.reason)]
    case 'scoreProposed':
      return [scored(event.type, event.by.memberId, at, event, event.reason)]
    case 'scoreCorrected':
      return [scored(event.type, event.by, at, event.score, event.text)]
    // Objections and their answers are kept in a list of their own (ADR 8).
    // An appeal stands with what it is about.
    case 'objected':
    case 'scoreKept':
    case 'lapseAppealed':
    case 'lapseAnswered':
    case 'overdueTold':
    case 'grabbed':
    case 'waited':
    case 'placeOffered':
    case 'asked':
    case 'joined':
    case 'unjoined':
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

/** What somebody said of it, with what belongs to that. */
function told(event: EventOf<'corrected' | 'called' | 'reopened'>): StoryEntry {
  const { at, by: memberId } = event
  switch (event.type) {
    case 'corrected': {
      const { type: what, reason: words, before, photos } = event
      return { what, at, memberId, words, before, photos }
    }
    case 'called': {
      const { type: what, words, reached, way, through, nextAt } = event
      return { what, at, memberId, words, reached, way, through, nextAt }
    }
    case 'reopened': {
      const { type: what, reason: words, photos } = event
      return { what, at, memberId, words, photos }
    }
    default:
      throw new Error(`unknown words ${String(event satisfies never)}`)
  }
}

/** How the desk knows that a danger that was told of is none. */
const looked = ({ type: what, at, by: memberId, cleared }: EventOf<'published'>): StoryEntry[] =>
  cleared === undefined ? [] : [{ what, at, memberId, words: cleared.why }]

const handedOver = ({ type: what, at, handOver }: EventOf<'handedOver'>): StoryEntry => ({
  ...{ what, at, memberId: handOver.byMemberId, words: handOver.why },
  ...sentTo(handOver),
})

const sentTo = ({ bodyId, to, toName }: SentTo): SentTo => ({
  ...(bodyId === undefined ? {} : { bodyId }),
  to,
  toName,
})

/** What a body gave to it, with its name as it was then. */
function fromBody({ handOver }: HandedOver, event: EventOf<'accepted' | 'answered'>): StoryEntry {
  const { at, by: memberId } = event
  const body = sentTo(handOver)
  if (event.type === 'accepted')
    return { what: event.type, at, memberId, words: event.words, ...body, until: event.until }
  const { text: words, fixed, photos } = event
  return { what: event.type, at, memberId, words, ...body, fixed, photos }
}

const hour = ({
  type,
  at,
  by: memberId,
  reason: words,
  promisedAt: until,
}: EventOf<'timeSet'>): StoryEntry => ({
  ...{ what: type, at, memberId, words, until },
})

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

/** A score that is withdrawn takes its objections along: what was said stays, be it answered or not. */
function saidAgainst(state: OrderState): StoryEntry[] {
  const answers = new Map(objectionsOf(state).flatMap(({ answer }) => (answer ? [[answer.at, answer]] : [])))
  return [
    ...objectionsOf(state).map(({ at, person, reason }): StoryEntry => {
      return { what: 'objected', at, memberId: person.memberId, words: reason }
    }),
    // A correction has its line already.
    ...[...answers.values()]
      .filter(({ outcome }) => outcome === 'kept')
      .map(({ at, byMemberId, text }): StoryEntry => {
        return { what: 'scoreKept', at, memberId: byMemberId, words: text }
      }),
  ]
}

function scored(
  what: 'scored' | 'scoreCorrected' | 'scoreProposed',
  memberId: string,
  at: number,
  { difficulty, points, rule }: Pick<Score, 'difficulty' | 'points' | 'rule'>,
  words: string,
): StoryEntry {
  return { what, at, memberId, words, difficulty, points, rule }
}
