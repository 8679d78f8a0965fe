import type { Envelope } from '../../contract/actions'
import { newId } from '../platform/newId'
import { storage } from '../platform/storage'
import { communityId } from './community'
import { deliver } from './deliver'
import { dropKept, filled, keptIn } from './kept'
import type { CommandName } from '../../contract/names'
import { notify } from '../ui/noticeStore'
import type { Answer } from '../words/reply'
import { wordsFor } from '../words/refusals'

/** A command on its way: written down before it is sent, crossed out when its answer has come. */
export interface Pending extends Envelope {
  action: CommandName
  requestId: string
  /** epoch ms of this phone */
  madeAt: number
  /** the input with ids of the cloud in it, once the pictures and recordings it names have been taken in */
  filled?: unknown
}

const prefix = 'outbox:'
const minuteMs = 60_000
/** for so long a command without an answer goes out again unasked; after that its person may have other plans, ms */
export const unaskedMs = 10 * minuteMs
/** a report binds nobody: it asks for help, and may go out days later, ms */
export const reportUnaskedMs = 3 * 24 * 60 * minuteMs

/** Commands of this run of the app that have a sender at work. */
const inFlight = new Map<string, Promise<Answer<unknown>>>()

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Every command that has no answer yet, oldest first. */
export function pending(): readonly Pending[] {
  return storage
    .keys()
    .filter((key) => key.startsWith(prefix))
    .map((key) => storage.get(key) as Pending | undefined)
    .filter((one) => one !== undefined)
    .sort((a, b) => a.madeAt - b.madeAt)
}

const isStale = ({ action, madeAt }: Pending) =>
  Date.now() - madeAt >= (action === 'order.report' ? reportUnaskedMs : unaskedMs)

/** What lay here so long that its person is asked before it is done, oldest first. */
export const toAsk = (): readonly Pending[] => pending().filter(isStale)

/** Its person wants it no more. */
export const discard = ({ requestId }: Pending): void => storage.remove(prefix + requestId)

/**
 * The envelope for a command. Pressed again while the same command has no answer, it is the same envelope with the
 * same requestId: the cloud then gives the first answer again instead of doing it twice.
 */
export function prepare(action: CommandName, input: unknown, consentId?: string): Pending {
  const community = communityId()
  const again = pending().find(
    (one) =>
      one.action === action &&
      one.communityId === community &&
      one.consentId === consentId &&
      same(one.input, input),
  )
  if (again) {
    // Whoever presses again wants it now.
    const renewed = { ...again, madeAt: Date.now() }
    storage.set(prefix + again.requestId, renewed)
    return renewed
  }
  const made: Pending = {
    action,
    input,
    requestId: newId(),
    madeAt: Date.now(),
    ...(community === undefined ? {} : { communityId: community }),
    ...(consentId === undefined ? {} : { consentId }),
  }
  storage.set(prefix + made.requestId, made)
  return made
}

/** Sends it and crosses it out on any answer of the cloud; without one it stays for the next time. */
export function dispatch<Data>(command: Pending): Promise<Answer<Data>> {
  const { requestId, input } = command
  const running = inFlight.get(requestId)
  if (running) return running as Promise<Answer<Data>>
  const sending = sendWhole<Data>(command)
    .then(async (answer) => {
      if (answer.ok || (answer.code !== 'network' && answer.code !== 'busy')) {
        storage.remove(prefix + requestId)
      }
      // Of what is refused the draft still speaks.
      if (answer.ok) await Promise.all(keptIn(input).map(dropKept))
      return answer
    })
    .finally(() => inFlight.delete(requestId))
  inFlight.set(requestId, sending)
  return sending
}

/** First what it names and only the phone has, then itself: from then on always with the same content. */
async function sendWhole<Data>(command: Pending): Promise<Answer<Data>> {
  const { madeAt: _madeAt, filled: before, ...envelope } = command
  if (before !== undefined) return deliver<Data>({ ...envelope, input: before })
  if (keptIn(command.input).length === 0) return deliver<Data>(envelope)
  const whole = await filled(command.input)
  if (!whole.ok) return whole
  for (const problem of whole.data.refused) notify('refusal', wordsFor(problem))
  storage.set(prefix + command.requestId, { ...command, filled: whole.data.input })
  return deliver<Data>({ ...envelope, input: whole.data.input })
}

export type Late = { command: Pending; answer: Answer<unknown> }

/**
 * Sends what a bad network or a killed app left over a short while ago, one after another; tells what came of it. What
 * is older waits for a word of its person (`toAsk`).
 */
export async function flush(): Promise<readonly Late[]> {
  const late: Late[] = []
  for (const command of pending()) {
    if (isStale(command) || inFlight.has(command.requestId)) continue
    const answer = await dispatch(command)
    if (!answer.ok && answer.code === 'network') break
    late.push({ command, answer })
  }
  return late
}

/** What was still to be sent to this community is wanted no more. */
export function forgetPending(communityId: string): void {
  for (const one of pending()) if (one.communityId === communityId) discard(one)
}
