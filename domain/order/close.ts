import { mayJudge, type Judge } from '../kernel/judge'
import { accept, refuse, type Refusal } from '../kernel/decision'
import { dayMs, deadlineByDay } from '../kernel/time'
import type { CommandOf, OrderDecision, OrderRefusal } from './commands'
import { byStandard } from './byStandard'
import { wrongState } from './crew'
import type { OrderEvent } from './events'
import { openObjections } from '../objection/objections'
import { needsCallback } from './calls'
import type { ScoreProposal } from './scores'
import type { Confirmed, Finished, OrderState } from './states'

/** The resident, or staff for them, says it is mended. Phone and desk reports need a call back first (R2). */
export function confirm(state: OrderState, command: CommandOf<'confirm'>): OrderDecision {
  if (state.status !== 'finished') return wrongState(state)
  const { by, stars, at } = command
  // Whoever was let say it has spoken with them; only the desk calls and writes down what it heard.
  const callback = by === 'proxy' ? '' : (command.callback?.trim() ?? '')
  if (by !== 'proxy' && needsCallback(state) && callback === '') return refuse('order.callbackMissing')
  const said = { callback: callback === '' ? null : callback, stars }
  const who = by === 'staff' && command.byMemberId !== undefined ? { byMemberId: command.byMemberId } : {}
  return accept<OrderEvent>({ type: 'confirmed', by, ...said, ...who, at })
}

/** Silence counts as consent after the community's days, but never for people who were owed a call. */
export function autoConfirm(state: OrderState, command: CommandOf<'autoConfirm'>): OrderDecision {
  if (state.status !== 'finished') return wrongState(state)
  if (needsCallback(state)) return refuse('order.callbackMissing')
  if (command.at < confirmDueAt(state)) return wrongState(state)
  return accept<OrderEvent>({ type: 'confirmed', by: 'timer', callback: null, stars: null, at: command.at })
}

/** Until then the resident may speak; after it silence counts. */
export const confirmDueAt = ({ finishedAt, terms }: Finished): number =>
  deadlineByDay(finishedAt + terms.confirmDays * dayMs)

/** Who took it in by telephone or at the desk called back as well: with the score one alone would have done all (P1). */
export const isSingleHanded = (state: Confirmed, memberId: string): boolean =>
  state.enteredByMemberId === memberId && state.calledBackBy === memberId

/**
 * Points by the published standard, never by those who did the work or their family; from a limit of the community on,
 * what one did alone waits for a second person (P1).
 */
export function score(state: OrderState, command: CommandOf<'score'>): OrderDecision {
  if (state.status !== 'confirmed') return wrongState(state)
  if (state.crew.length === 0) return refuse('order.noCrew')
  const { by: scorer, adjustments, reason, at } = command
  if (!mayJudge(state.crew, scorer)) return refuse('order.selfScore')
  // Whoever reads the notice must be able to tell why (P1).
  if (adjustments.length > 0 && reason.trim() === '') return refuse('input.invalid', { field: 'reason' })
  const by = scorer.memberId
  if (state.proposal?.by.memberId === by) return refuse('score.waits')
  const score = { ...byStandard(command), reason, at }
  const alone = isSingleHanded(state, by)
  if (alone && command.points * state.crew.length >= (command.secondFrom ?? Infinity)) {
    const { openid, name } = command.as ?? { openid: '', name: '' }
    return accept<OrderEvent>({ type: 'scoreProposed', ...score, by: { memberId: by, openid, name } })
  }
  return accept<OrderEvent>({ type: 'scored', ...score, by, ...(alone ? { singleHanded: true } : {}) })
}

/** A second person agrees: not who proposed it, and nobody who may not score it themselves. */
export function approveScore(state: OrderState, { by, at }: CommandOf<'approveScore'>): OrderDecision {
  const waits = proposalFor(state, by)
  if (!waits.ok) return waits
  const { by: proposer, at: _, ...score } = waits.proposal
  return accept<OrderEvent>({
    ...{ type: 'scored', ...score, by: proposer.memberId },
    ...{ singleHanded: true, approvedBy: by.memberId, at },
  })
}

/** Or sends it back, and why: whoever scores it next begins anew. */
export function returnScore(state: OrderState, command: CommandOf<'returnScore'>): OrderDecision {
  const { by, reason, at } = command
  const waits = proposalFor(state, by)
  if (!waits.ok) return waits
  if (reason.trim() === '') return refuse('input.invalid', { field: 'reason' })
  return accept<OrderEvent>({ type: 'scoreReturned', reason, by: by.memberId, at })
}

function proposalFor(
  state: OrderState,
  by: Judge,
): { ok: true; proposal: ScoreProposal } | Refusal<OrderRefusal> {
  if (state.status !== 'confirmed') return wrongState(state)
  const { proposal } = state
  if (proposal === undefined) return refuse('score.none')
  if (proposal.by.memberId === by.memberId) return refuse('score.notByYou')
  if (!mayJudge(state.crew, by)) return refuse('order.selfScore')
  return { ok: true, proposal }
}

/** The points of this order have moved to the wallets; not while somebody's objection has no answer (P4). */
export function settle(state: OrderState, command: CommandOf<'settle'>): OrderDecision {
  if (state.status !== 'scored' || openObjections(state).length > 0) return wrongState(state)
  return accept<OrderEvent>({ type: 'settled', settlementId: command.settlementId, at: command.at })
}
