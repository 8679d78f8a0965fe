import { approveScore, autoConfirm, confirm, reopen, returnScore, score, settle } from './close'
import type { OrderCommand, OrderDecision } from './commands'
import { grab, wait } from './grab'
import { join, leaveJoin } from './join'
import { answerObjections, object } from '../objection/objections'
import { answerAppeal, appeal } from './lapses'
import { answerOffer, ask, expireOffers } from './offers'
import { expirePromise, release, warnPromise } from './release'
import { endVisit, expireVisit, takeBack } from './takeBack'
import { finish, start, viewContact } from './serve'
import { acceptHandOver, answer, block, decline, handOver, publish, tellOverdue, withdraw } from './triage'
import type { OrderState } from './types'

/** May this happen now, and what follows. Who may ask at all (roles, own order) is the caller's question. */
export function decide(state: OrderState, command: OrderCommand): OrderDecision {
  switch (command.type) {
    case 'publish':
      return publish(state, command)
    case 'handOver':
      return handOver(state, command)
    case 'accept':
      return acceptHandOver(state, command)
    case 'tellOverdue':
      return tellOverdue(state, command)
    case 'answer':
      return answer(state, command)
    case 'decline':
      return decline(state, command)
    case 'block':
      return block(state, command)
    case 'withdraw':
      return withdraw(state, command)
    case 'grab':
      return grab(state, command)
    case 'wait':
      return wait(state, command)
    case 'join':
      return join(state, command)
    case 'leaveJoin':
      return leaveJoin(state, command)
    case 'release':
      return release(state, command)
    case 'ask':
      return ask(state, command)
    case 'answerOffer':
      return answerOffer(state, command)
    case 'expireOffers':
      return expireOffers(state, command)
    case 'expirePromise':
      return expirePromise(state, command)
    case 'expireVisit':
      return expireVisit(state, command)
    case 'takeBack':
      return takeBack(state, command)
    case 'endVisit':
      return endVisit(state, command)
    case 'warnPromise':
      return warnPromise(state, command)
    case 'start':
      return start(state, command)
    case 'finish':
      return finish(state, command)
    case 'viewContact':
      return viewContact(state, command)
    case 'confirm':
      return confirm(state, command)
    case 'autoConfirm':
      return autoConfirm(state, command)
    case 'reopen':
      return reopen(state, command)
    case 'score':
      return score(state, command)
    case 'approveScore':
      return approveScore(state, command)
    case 'returnScore':
      return returnScore(state, command)
    case 'settle':
      return settle(state, command)
    case 'object':
      return object(state, command)
    case 'answerObjections':
      return answerObjections(state, command)
    case 'appeal':
      return appeal(state, command)
    case 'answerAppeal':
      return answerAppeal(state, command)
    default:
      throw new Error(`unknown order command ${String(command satisfies never)}`)
  }
}
