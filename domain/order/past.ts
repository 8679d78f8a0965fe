import { cutTo } from '../kernel/cut'
import type { Home } from '../kernel/home'
import { repairName } from './names'
import { publicSummary } from './summary'
import type { OrderState, Recorded, RecordSource } from './states'
import type { CrewMember, OrderKind, Terms } from './types'

/** Help that was done before it was written down here. */
export interface Past {
  orderId: string
  communityId: string
  no: string
  kind: OrderKind
  text: string
  place: Home
  reporter: { name: string; phone: string }
  helpers: readonly { helperId: string; name: string }[]
  /** epoch ms */
  reportedAt: number
  finishedAt: number
  result: string
  points: number | null
  source: RecordSource | null
  terms: Terms
  by: string
}

/** as long as any other public words */
const summaryMax = 60

/** 补登 (S9): it stands where it happened in time, is owed by nobody, and nobody is paid by it. */
export function recordPast(past: Past): Recorded {
  const { orderId, communityId, no, kind, text, place, reporter, reportedAt, finishedAt, terms } = past
  const told = cutTo(publicSummary(text, { ...reporter, place }), summaryMax).trim()
  return {
    ...{ orderId, communityId, no, kind, text, place, reportedAt, finishedAt, terms },
    channel: 'record',
    summary: told === '' ? repairName(kind) : told,
    photos: [],
    reporter: { memberId: null, personId: null, openid: null, ...reporter },
    enteredByMemberId: past.by,
    urgent: false,
    reopenedCount: 0,
    since: finishedAt,
    status: 'recorded',
    crew: past.helpers.map(({ helperId, name }) => helper(helperId, name)),
    doneBy: null,
    visit: null,
    result: { note: past.result, materials: '', minutes: null, photos: [] },
    points: past.points,
    source: past.source,
  }
}

/** Known by their name alone, until the desk finds who of the members they are. */
const helper = (memberId: string, name: string): CrewMember => ({
  ...{ memberId, name, personId: '', openid: '', phone: '', home: null },
  ...{ holdNo: 0, takenAt: 0 },
})

/** What it is worth for each who did it: scored, or as the old table says; null while nobody has said. */
export function pointsOf(state: OrderState): number | null {
  if ('score' in state) return state.score.points
  return state.status === 'recorded' ? state.points : null
}
