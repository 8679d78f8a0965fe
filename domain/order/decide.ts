import { approveScore, autoConfirm, confirm, returnScore, score, settle } from './close'
import { logCall } from './calls'
import { correct } from './correct'
import type { OrderCommand, OrderDecision } from './commands'
import { declineTime, setTime } from './appointment'
import { grab, wait } from './grab'
import { join, leaveJoin } from './join'
import { answerObjections, object } from '../objection/objections'
import { answerAppeal, appeal } from './lapses'
import { answerOffer, ask, expireOffers } from './offers'
import { expirePromise, release, warnPromise } from './release'
import { reopen, undoReopen } from './reopen'
import { endVisit, expireVisit, takeBack } from './takeBack'
import { finish, start, viewContact } from './serve'
import { acceptHandOver, answer, block, decline, handOver, publish, tellOverdue, withdraw } from './triage'
import type { OrderState } from './states'

/** What is decided for each command, by its type; one without a rule is an error of types. */
const rules: {
  readonly [Type in OrderCommand['type']]: (
    state: OrderState,
    command: Extract<OrderCommand, { type: Type }>,
  ) => OrderDecision
} = {
  publish,
  handOver,
  accept: acceptHandOver,
  tellOverdue,
  answer,
  decline,
  logCall,
  correct,
  block,
  withdraw,
  grab,
  wait,
  join,
  leaveJoin,
  release,
  ask,
  answerOffer,
  expireOffers,
  expirePromise,
  expireVisit,
  takeBack,
  endVisit,
  warnPromise,
  setTime,
  declineTime,
  start,
  finish,
  viewContact,
  confirm,
  autoConfirm,
  reopen,
  undoReopen,
  score,
  approveScore,
  returnScore,
  settle,
  object,
  answerObjections,
  appeal,
  answerAppeal,
}

/** May this happen now, and what follows. Who may ask at all (roles, own order) is the caller's question. */
export function decide(state: OrderState, command: OrderCommand): OrderDecision {
  const rule = rules[command.type] as (state: OrderState, command: OrderCommand) => OrderDecision
  return rule(state, command)
}
