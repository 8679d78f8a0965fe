import { hashOf, personIdOf } from '../../../cloudfunctions/platform/identity'
import { requestIdOf } from '../../../cloudfunctions/platform/requests'
import { actions } from '../../../contract/actions'
import type { ActionName } from '../../../contract/names'
import { commonRefusals, type Reply } from '../../../contract/refusals'
import * as v from 'valibot'
import { isCommand, type Delivery } from '../client'
import type { World } from '../world'
import type { Complain } from './complaints'

/** What is known of one requestId of one person in one book (ADR 9). */
interface Asked {
  /** of what was accepted first; null while nothing was */
  hash: string | null
  answer: Reply<unknown> | null
  action: ActionName
  /** an instance died on it, so nobody knows whether it was done */
  unsure: boolean
  /** everything that was sent under it */
  sent: Set<string>
  /** sent when the history was over: whether it was done is not looked at */
  unwatched?: true
}

export type Requests = Map<string, Asked>

/** Something was accepted under this id of this person. */
export const isDone = (requests: Requests, command: Pick<Delivery, 'move' | 'requestId'>): boolean =>
  (requests.get(keyOf(command))?.hash ?? null) !== null

/** A request that is sent when the history is over, in any book. */
export function noteUnwatched(requests: Requests, openid: string, requestId: string): void {
  const name = requestIdOf({ person: { personId: personIdOf(openid) }, requestId })
  const asked: Asked = {
    hash: null,
    answer: null,
    action: 'points.settle',
    unsure: true,
    sent: new Set(),
    unwatched: true,
  }
  for (const book of books) requests.set(`${book} ${name}`, asked)
}

/** Every reply is one that the contract declares for its action, and a fault is none of them. */
export function checkDeclared({ move, reply }: Delivery, complain: Complain): void {
  if (reply === null || reply.ok) return
  const declared: readonly string[] = [...commonRefusals, ...actions[move.action].refusals]
  const code: string = reply.code
  if (code === 'internal') complain(`${move.action} answered internal`)
  else if (!declared.includes(code))
    complain(`${move.action} answered ${code}, which its contract does not declare`)
}

/**
 * One effect and the same answer, however often a command comes: checked on all deliveries of one step together, because
 * those were under way at the same time.
 */
export function checkRepeats(
  requests: Requests,
  deliveries: readonly Delivery[],
  gone: ReadonlySet<string>,
  complain: Complain,
): void {
  const before = new Map(requests)
  for (const delivery of deliveries) {
    const { move, requestId, reply } = delivery
    if (!isCommand(move.action)) continue
    // Answers to people who left are forgotten with them.
    const forgotten = gone.has(move.who.personId)
    const key = keyOf(delivery)
    const hash = contentOf(delivery)
    const known = requests.get(key)
    const asked: Asked = known ?? {
      hash: null,
      answer: null,
      action: move.action,
      unsure: false,
      sent: new Set(),
    }
    // A look that is repeated within minutes adds nothing: it is shown, and its id stays free.
    const mayLeaveNothing = move.action === 'order.contact' || move.action === 'need.contact'
    requests.set(key, {
      ...asked,
      sent: new Set([...asked.sent, hash]),
      unsure: asked.unsure || reply === null || mayLeaveNothing,
    })
    if (reply === null || mayLeaveNothing) continue
    const say = (what: string) => complain(`${move.action} by ${move.who.key} (${requestId}): ${what}`)
    if (!reply.ok) {
      if (before.get(key)?.hash === hash && !forgotten && !mayBeRefused(delivery))
        say(`was accepted before and is now refused: ${reply.code}`)
      continue
    }
    if (asked.hash === null)
      requests.set(key, { ...asked, hash, answer: reply, sent: new Set([...asked.sent, hash]) })
    else if (asked.hash !== hash) say('was accepted twice with different content')
    else if (JSON.stringify(asked.answer) !== JSON.stringify(reply) && !forgotten) {
      say(`was answered differently: ${JSON.stringify(asked.answer)}, then ${JSON.stringify(reply)}`)
    }
  }
}

/** Who lost a role, or for whom they spoke, is told so first. */
const mayBeRefused = ({ reply }: Delivery): boolean =>
  reply !== null && !reply.ok && ['role.wrong', 'member.none', 'proxy.none'].includes(reply.code)

/** An order's own commands lie in the order, a case's in the case, all others in the journal: the same id in two is two requests. */
const books = ['orders', 'cases', 'journal'] as const
function bookOf(action: ActionName): (typeof books)[number] {
  if (action.startsWith('order.') || orderBook.includes(action)) return 'orders'
  return caseBook.some((prefix) => action.startsWith(prefix)) ? 'cases' : 'journal'
}
const caseBook = ['need.', 'unit.']
const orderBook: readonly ActionName[] = [
  'callback.log',
  'points.object',
  'points.answer',
  'volunteer.appeal',
  'volunteer.answerAppeal',
]

const keyOf = ({ move, requestId }: Pick<Delivery, 'move' | 'requestId'>): string =>
  `${bookOf(move.action)} ${requestIdOf({ person: move.who, requestId })}`

function contentOf({ move }: Pick<Delivery, 'move'>): string {
  const parsed = v.safeParse(actions[move.action].input, move.input)
  const input = parsed.success ? parsed.output : move.input
  const { communityId = null, consentId = null } = move
  const isPlain = communityId === null && consentId === null
  return hashOf(move.action, isPlain ? input : { communityId, consentId, input })
}

/** The database's own record of what was done, against what people were told. */
export function checkJournals(world: World, requests: Requests, complain: Complain): void {
  const done = new Map<string, string>()
  const note = (key: string, hash: string) => {
    if (done.has(key)) complain(`the request ${key} was done twice`)
    done.set(key, hash)
  }
  for (const book of ['orders', 'cases'] as const) {
    for (const { journal } of world.documents(book)) {
      for (const { key, hash } of journal)
        if (key.startsWith('req:')) note(`${book} ${key.slice('req:'.length)}`, hash)
    }
  }
  for (const { _id, hash } of world.documents('journal'))
    if (!_id.startsWith('time:') && !_id.startsWith('left:')) note(`journal ${_id}`, hash)
  for (const [key, { hash, unsure, sent, action, unwatched }] of requests) {
    const found = done.get(key)
    // Of whoever was forgotten since only the name of the request is left.
    if (hash !== null && found !== hash && found !== '')
      complain(`${action} was accepted, but the database does not know it: ${key}`)
    if (hash === null && found !== undefined && !unsure)
      complain(`${action} was refused, but it was done: ${key}`)
    if (found !== undefined && found !== '' && !unwatched && !sent.has(found))
      complain(`${action} was done with content that nobody sent: ${key}`)
  }
  for (const key of done.keys()) {
    if (!requests.has(key)) complain(`done, but nobody asked for it: ${key}`)
  }
}
