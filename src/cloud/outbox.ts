import { ulid } from 'ulid'
import type { Envelope } from '../../contract/actions'
import { storage } from '../platform/storage'
import { communityId } from './community'
import { deliver } from './deliver'
import type { CommandName } from '../../contract/names'
import type { Answer } from '../words/reply'

/** A command on its way: written down before it is sent, crossed out when its answer has come. */
export interface Pending extends Envelope {
  action: CommandName
  requestId: string
  /** epoch ms of this phone */
  madeAt: number
}

const prefix = 'outbox:'
/** after that nobody wants it any more: an unanswered command is forgotten, ms */
export const keepMs = 3 * 24 * 3600_000

/** Commands of this run of the app that have a sender at work. */
const inFlight = new Map<string, Promise<Answer<unknown>>>()

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Every command that has no answer yet, oldest first. Those too old are crossed out. */
export function pending(): readonly Pending[] {
  const all = storage
    .keys()
    .filter((key) => key.startsWith(prefix))
    .map((key) => storage.get(key) as Pending | undefined)
    .filter((one) => one !== undefined)
  const [fresh, old] = [all.filter(isFresh), all.filter((one) => !isFresh(one))]
  for (const one of old) storage.remove(prefix + one.requestId)
  return fresh.sort((a, b) => a.madeAt - b.madeAt)
}
const isFresh = (one: Pending) => Date.now() - one.madeAt < keepMs

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
  if (again) return again
  const made: Pending = {
    action,
    input,
    requestId: ulid(),
    madeAt: Date.now(),
    ...(community === undefined ? {} : { communityId: community }),
    ...(consentId === undefined ? {} : { consentId }),
  }
  storage.set(prefix + made.requestId, made)
  return made
}

/** Sends it and crosses it out on any answer of the cloud; without one it stays for the next time. */
export function dispatch<Data>({ madeAt: _madeAt, ...envelope }: Pending): Promise<Answer<Data>> {
  const running = inFlight.get(envelope.requestId)
  if (running) return running as Promise<Answer<Data>>
  const sending = deliver<Data>(envelope)
    .then((answer) => {
      if (answer.ok || (answer.code !== 'network' && answer.code !== 'busy')) {
        storage.remove(prefix + envelope.requestId)
      }
      return answer
    })
    .finally(() => inFlight.delete(envelope.requestId))
  inFlight.set(envelope.requestId, sending)
  return sending
}

export type Late = { command: Pending; answer: Answer<unknown> }

/** Sends everything left over from a bad network or a killed app, one after another; tells what came of it. */
export async function flush(): Promise<readonly Late[]> {
  const late: Late[] = []
  for (const command of pending()) {
    if (inFlight.has(command.requestId)) continue
    const answer = await dispatch(command)
    if (!answer.ok && answer.code === 'network') break
    late.push({ command, answer })
  }
  return late
}

/** What was still to be sent to this community is wanted no more. */
export function forgetPending(communityId: string): void {
  for (const one of pending()) if (one.communityId === communityId) storage.remove(prefix + one.requestId)
}
