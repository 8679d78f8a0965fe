import type { Envelope } from '../../contract/actions'
import { isQuery, type ActionName } from '../../contract/names'
import type { Reply } from '../../contract/refusals'
import type { Person } from './people'
import type { World } from './world'

/** Something a person wants to do now. */
export interface Move {
  who: Person
  action: ActionName
  input: Readonly<Record<string, unknown>>
  communityId?: string
  /** by which consent they speak for somebody else (R3) */
  consentId?: string
}

/** A move on its way: what the phone keeps until it has an answer. */
export interface Command {
  move: Move
  requestId: string
}

/** One sending of a command and what became of it. */
export interface Delivery extends Command {
  /** what the server answered; null when the instance died */
  reply: Reply<unknown> | null
  /** the answer did not reach the phone */
  lost: boolean
  /** by how many commands of this step it was surrounded */
  beside: number
}

export interface Sending extends Command {
  lost: boolean
  diesAt: number | null
}

export const isCommand = (action: ActionName): boolean => !isQuery(action)

export function envelopeOf({ move, requestId }: Command): Envelope {
  return {
    action: move.action,
    input: move.input,
    ...(isCommand(move.action) ? { requestId } : {}),
    ...(move.communityId === undefined ? {} : { communityId: move.communityId }),
    ...(move.consentId === undefined ? {} : { consentId: move.consentId }),
  }
}

/** Sends all of them at once and answers what became of each. */
export async function sendAll(
  world: World,
  sendings: readonly Sending[],
  others: readonly Promise<unknown>[],
): Promise<Delivery[]> {
  const calls = sendings.map((sending) =>
    world.api(envelopeOf(sending), sending.move.who.openid, sending.diesAt),
  )
  const replies = await world.run([...calls, ...others])
  return sendings.map(({ move, requestId, lost }, index) => ({
    move,
    requestId,
    lost,
    reply: replies[index] as Reply<unknown> | null,
    beside: sendings.length - 1 + others.length,
  }))
}

/** The same requestId with something else in it, as a broken client would send; null when there is nothing to change. */
export function tamper({ move, requestId }: Command): Command | null {
  const { input } = move
  for (const field of ['reason', 'note', 'text', 'title', 'why']) {
    if (typeof input[field] === 'string') {
      return { requestId, move: { ...move, input: { ...input, [field]: `${input[field]}，改` } } }
    }
  }
  if (typeof input['quantity'] === 'number') {
    return { requestId, move: { ...move, input: { ...input, quantity: input['quantity'] + 1 } } }
  }
  if (typeof input['promisedAt'] === 'number') {
    return { requestId, move: { ...move, input: { ...input, promisedAt: input['promisedAt'] + 1 } } }
  }
  return null
}
