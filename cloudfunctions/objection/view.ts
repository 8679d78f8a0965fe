import type { ObjectionCase, ObjectionView } from '../../contract/views/objection'
import type { ScoreView } from '../../contract/views/points'
import type { NoticeOrder } from '../../contract/views/settlement'
import { byStandard } from '../../domain/order/byStandard'
import { decide } from '../../domain/order/decide'
import { crewOf } from '../../domain/order/crew'
import type { Stand } from '../../domain/posting/window'
import { objectionsOf, openObjections } from '../../domain/objection/objections'
import type { OrderState, Scored, Settled } from '../../domain/order/states'
import type { ScoreObjection } from '../../domain/order/types'
import type { MemberDocument } from '../platform/documents'
import { orderPerson } from '../order/person'
import type { Viewer } from '../order/viewer'

/** Points are given in the open (P1): everyone sees how many, by which line of the standard and why. */
export function scoreView({ score }: Pick<Scored, 'score'>): ScoreView {
  return { ...byStandard(score), at: score.at, reason: score.reason }
}

/** Mine; for the crew that there are some, without who and why; for the desk everything. */
export function objectionViews(state: OrderState, viewer: Viewer): ObjectionView[] {
  const { memberId } = viewer.member
  return objectionsOf(state)
    .filter(({ person }) => viewer.staff || viewer.crew || person.memberId === memberId)
    .map((objection) => objectionView(objection, memberId, viewer.staff))
}

function objectionView(objection: ScoreObjection, viewerId: string, staff: boolean): ObjectionView {
  const { person, at, reason, answer } = objection
  const mine = person.memberId === viewerId
  return {
    at,
    mine,
    name: staff ? person.name : '',
    reason: staff || mine ? reason : '',
    answer: answer === null ? null : { outcome: answer.outcome, text: answer.text, at: answer.at },
  }
}

/** One order behind a line of a notice, for anybody. */
export function noticeOrder(
  state: Scored | Settled,
  member: MemberDocument,
  notice: Stand,
  at: number,
): NoticeOrder {
  const { orderId, no, kind, place, summary } = state
  const mine = objectionsOf(state).find(({ person }) => person.memberId === member.memberId)
  const asked = decide(state, { type: 'object', person: orderPerson(member), reason: '-', notice, at })
  return {
    orderId,
    no,
    kind,
    building: place.building,
    summary,
    score: scoreView(state),
    objection: mine === undefined ? null : objectionView(mine, member.memberId, false),
    may: asked.ok,
  }
}

/** What the desk must know to judge; only for the desk. */
export function objectionCase(
  state: Scored,
  viewer: MemberDocument,
  answerBy: ObjectionCase['answerBy'],
): ObjectionCase {
  const { orderId, no, kind, place, summary, finishedAt, result } = state
  return {
    orderId,
    no,
    kind,
    home: place,
    summary,
    finishedAt,
    resultNote: result.note,
    crewNames: crewOf(state).map(({ name }) => name),
    score: scoreView(state),
    objections: openObjections(state).map((each) => objectionView(each, viewer.memberId, true)),
    seen: objectionsOf(state).length,
    answerBy,
  }
}
