import type { OutputOf } from '../../contract/actions'
import type { ActionName } from '../../contract/names'
import type { RefusalCode } from '../../contract/refusals'
import type { Refusal } from '../../domain/kernel/decision'
import { commit, repeatOf } from '../platform/commit'
import type { CaseDocument } from '../platform/collections/cases'
import { memberHandler, type Call, type Handler, type MemberContext } from '../platform/context'
import { entryOf } from '../platform/journalEntry'
import { nextNo } from '../platform/numbering'
import { onDayOf } from '../platform/onDay'
import { Refused, accepted, refused } from '../platform/reply'
import { requestKeyOf } from '../platform/requests'
import type { Try } from '../platform/retry'
import { DuplicateKey } from '../platform/store'
import { tryTransaction, type Transaction } from '../platform/transaction'
import { newCase } from './document'
import type { CaseKind, CaseTypes } from '../platform/caseKind'

/** What is known of a case before its kind says what it is. */
export interface Opening {
  caseId: string
  no: string
}

export interface OpenSpec<Name extends ActionName, T extends CaseTypes, Draft> {
  action: Name
  /** as many cases of any kind as one person opens in a day */
  perDay: number
  /** what is read, asked of others and checked, once. Throws Refused. */
  prepare: (context: MemberContext<Name>) => Promise<Draft>
  /** the first state, or why there is none; may run several times, with another number each */
  open: (
    context: MemberContext<Name>,
    draft: Draft,
    opening: Opening,
  ) => { ok: true; state: T['state'] } | Refusal<RefusalCode>
  /** why a key that it wants for itself is not free; absent where it wants none */
  taken?: RefusalCode
  /** what is written beside it: then it is a transaction */
  beside?: (tx: Transaction, context: MemberContext<Name>, state: T['state']) => Promise<void>
  answer: (opening: Opening, state: T['state']) => OutputOf<Name>
}

/** Declares a command that opens a case: once, however many copies come, under a number that nobody else has. */
export const openCommand = <Name extends ActionName, T extends CaseTypes, Draft>(
  kind: CaseKind<T>,
  spec: OpenSpec<Name, T, Draft>,
): Handler<Name> =>
  memberHandler<Name, CaseDocument | null>({
    action: spec.action,
    load: caseOfRequest,
    run: (context, first) =>
      commit<CaseDocument | null, null, Ready<Draft>, OutputOf<Name>>(context.services, {
        first,
        again: () => caseOfRequest(context),
        repeat: (before) =>
          repeatOf(
            context,
            before?.journal.find(({ key }) => key === requestKeyOf(context)),
          ),
        decide: () => Promise.resolve(accepted(null)),
        prepare: () => prepare(kind, spec, context),
        write: (_before, _decided, ready, attempt) => write({ kind, spec, context }, ready, attempt),
      }),
  })

interface Ready<Draft> {
  draft: Draft
  opening: Opening
}

/** The case that has this request, opened by it or not. */
async function caseOfRequest(call: Call<ActionName>): Promise<CaseDocument | null> {
  const where = { keys: requestKeyOf(call) }
  const [found] = await call.services.store.find('cases', where, { limit: 1, fields: ['journal'] })
  return found ?? null
}

const seriesOf = ({ prefix }: Pick<CaseKind, 'prefix'>, communityId: string) =>
  ({ prefix, collection: 'cases', communityId, moment: 'openedAt' }) as const

async function prepare<Name extends ActionName, T extends CaseTypes, Draft>(
  kind: CaseKind<T>,
  spec: OpenSpec<Name, T, Draft>,
  context: MemberContext<Name>,
): Promise<Ready<Draft>> {
  const { services, communityId, member, at } = context
  const { perDay: max } = spec
  const mine = { communityId, openedBy: member.memberId, openedAt: onDayOf(services.store, at) }
  const [{ no }, opened] = await Promise.all([
    nextNo(services, seriesOf(kind, communityId), at, 0),
    services.store.count('cases', mine),
  ])
  if (opened >= max) throw new Refused('request.tooMany', { max })
  return { draft: await spec.prepare(context), opening: { caseId: services.newId(), no } }
}

interface Opens<Name extends ActionName, T extends CaseTypes, Draft> {
  kind: CaseKind<T>
  spec: OpenSpec<Name, T, Draft>
  context: MemberContext<Name>
}

async function write<Name extends ActionName, T extends CaseTypes, Draft>(
  { kind, spec, context }: Opens<Name, T, Draft>,
  { draft, opening: first }: Ready<Draft>,
  attempt: number,
): Promise<Try<OutputOf<Name>>> {
  const { services, communityId, at } = context
  const { store } = services
  const { no } = attempt === 0 ? first : await nextNo(services, seriesOf(kind, communityId), at, attempt)
  const opening = { ...first, no }
  const opened = spec.open(context, draft, opening)
  if (!opened.ok) return refused(opened.code, opened.detail)
  const { state } = opened
  if (await isTaken(store, kind.header(state).uniqueKeys)) return refused(spec.taken ?? 'busy')
  const answer = spec.answer(opening, state)
  const entry = entryOf(context, [{ type: 'opened' }], answer as Readonly<Record<string, unknown>>)
  const document = newCase(kind, state, { caseId: opening.caseId, communityId, entry })
  const { beside } = spec
  if (beside !== undefined) {
    return tryTransaction(store, attempt, async (tx) => {
      await tx.add('cases', document)
      await beside(tx, context, state)
      return accepted(answer)
    })
  }
  try {
    await store.add('cases', document)
    return accepted(answer)
  } catch (error) {
    // The number is taken, or the same request came twice at once and its twin was faster.
    if (error instanceof DuplicateKey) return { lost: error }
    throw error
  }
}

async function isTaken(
  store: MemberContext<ActionName>['services']['store'],
  keys: readonly string[],
): Promise<boolean> {
  if (keys.length === 0) return false
  const found = await store.find('cases', { keys: store.command.in(keys) }, { limit: 1, fields: ['kind'] })
  return found.length > 0
}
