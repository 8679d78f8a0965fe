import type { OutputOf } from '../../contract/actions'
import type { ActionName } from '../../contract/names'
import type { RefusalCode, Reply } from '../../contract/refusals'
import { limits } from '../../contract/limits'
import type { Refusal } from '../../domain/kernel/decision'
import { startOfDay } from '../../domain/kernel/time'
import { commit, repeatOf } from './commit'
import { memberHandler, type Call, type Handler, type MemberContext } from './context'
import { entryOf } from './journalEntry'
import type { Found, Kept, Noun, NounTypes } from './noun'
import { accepted, refused } from './reply'
import { requestKeyOf } from './requests'
import type { Try } from './retry'
import { DuplicateKey } from './store'
import { tryTransaction, type Transaction } from './transaction'

/** One command of a noun: what it adds to what they all do. */
export interface CommandSpec<Name extends ActionName, T extends NounTypes, Loaded = undefined> {
  action: Name
  /** What the command is about beside the document: read side by side with it, once. */
  load?: (call: Call<Name>) => Promise<Loaded>
  /** keys of which it must know, by the same read, whether some document has them */
  keys?: (call: Call<Name>) => readonly string[]
  /** The document with what this command corrects in it, on which the rules then decide. */
  correct?: (context: MemberContext<Name>, document: T['document']) => Promise<T['document']>
  /** The domain's command for this call. Throws Refused when this person may not ask it of this document. */
  command: (
    context: MemberContext<Name>,
    document: T['document'],
    taken: readonly string[],
    loaded: Loaded,
  ) => T['command'] | Promise<T['command']>
  /** What is asked for is so already: then nothing is written, and the answer is as if. */
  already?: (context: MemberContext<Name>, document: T['document']) => boolean
  /** says more about a refusal of the rules than they can know */
  refusal?: (
    context: MemberContext<Name>,
    document: T['document'],
    refusal: Refusal<RefusalCode>,
  ) => Promise<Refusal<RefusalCode>>
  /** Checks that need others (words, pictures): once, on the document as it was read, after the rules said yes. Throws Refused. */
  check?: (context: MemberContext<Name>, document: T['document']) => Promise<unknown>
  /** What is written beside the document: then it is a transaction. Throws Refused when it cannot be now. */
  beside?: (
    tx: Transaction,
    before: T['document'],
    after: T['state'],
    context: MemberContext<Name>,
  ) => Promise<void>
  /** Nothing is to be written beside this one: then one conditional write does. */
  alone?: (before: T['document']) => boolean
  /** what the answer has beside what every command of the noun answers */
  extra?: (context: MemberContext<Name>, state: T['state']) => Readonly<Record<string, unknown>>
  /** Answers instead of the stored answer, which then stays empty: for what may not lie in the journal. */
  reveal?: (context: MemberContext<Name>, state: T['state']) => Promise<Reply<OutputOf<Name>>>
  /** what time would do within minutes, done before the answer; may fail or be cut off without harm */
  afterwards?: (context: MemberContext<Name>, before: T['document']) => Promise<void>
}

/** One call of such a command. */
interface Doing<Name extends ActionName, T extends NounTypes, Loaded> {
  noun: Noun<T>
  spec: CommandSpec<Name, T, Loaded>
  context: MemberContext<Name>
  loaded: Loaded
}

/** What the rules decided, and on what. */
interface Decided<T extends NounTypes> {
  before: T['document']
  events: readonly T['event'][]
}

/**
 * Declares a command that changes one document of this noun: reads side by side, decides, and saves state, journal and
 * answer together. A lost race writes nothing and is decided again on what is there then.
 */
export function nounCommand<Name extends ActionName, T extends NounTypes, Loaded = undefined>(
  noun: Noun<T>,
  spec: CommandSpec<Name, T, Loaded>,
): Handler<Name> {
  const keysOf = (call: Call<Name>) => spec.keys?.(call) ?? []
  const find = (call: Call<Name>, keys: readonly string[]) =>
    noun.find(call.services.store, noun.idOf(call), keys)
  return memberHandler<Name, { first: Found<T['document']>; loaded: Loaded }>({
    action: spec.action,
    load: async (call) => {
      const [first, loaded] = await Promise.all([find(call, keysOf(call)), spec.load?.(call)])
      return { first, loaded: loaded as Loaded }
    },
    target: { communityOf: ({ first }) => first.document?.communityId ?? null, missing: noun.missing },
    run: (context, { first, loaded }) => {
      const doing = { noun, spec, context, loaded }
      return commit<Found<T['document']>, Decided<T>, unknown, OutputOf<Name>>(context.services, {
        first,
        // Only now is it asked whether the id served another document: its unique key has let nothing through.
        again: () => find(context, [...keysOf(context), requestKeyOf(context)]),
        repeat: (found) => repeatIn(doing, found),
        decide: (found) => decide(doing, found),
        prepare: async ({ document }) => document !== null && spec.check?.(context, document),
        write: (_found, decided, _checked, attempt) => write(doing, decided, attempt),
      })
    },
  })
}

async function repeatIn<Name extends ActionName, T extends NounTypes, Loaded>(
  { noun, spec, context }: Doing<Name, T, Loaded>,
  { document, taken }: Found<T['document']>,
): Promise<Reply<OutputOf<Name>> | null> {
  const key = requestKeyOf(context)
  const entry = document?.journal.find((each) => each.key === key)
  if (document === null || entry === undefined)
    return taken.includes(key) ? refused('request.idReused') : null
  const repeat = repeatOf<OutputOf<Name>>(context, entry)
  // What was shown once is shown again only while it may still be seen.
  return repeat?.ok === true && spec.reveal ? spec.reveal(context, noun.stateOf(document)) : repeat
}

async function decide<Name extends ActionName, T extends NounTypes, Loaded>(
  { noun, spec, context, loaded }: Doing<Name, T, Loaded>,
  { document, taken }: Found<T['document']>,
): Promise<Reply<Decided<T>>> {
  if (document === null) return refused(noun.missing)
  // The document is read and written whole each time, so nobody may make it grow without bound.
  const max = limits.commandsOfDay
  if (commandsToday(context, document) >= max) return refused('request.tooMany', { max })
  const before = (await spec.correct?.(context, document)) ?? document
  const command = await spec.command(context, before, taken, loaded)
  const decision = noun.decide(noun.stateOf(before), command)
  if (decision.ok) {
    const events = spec.already?.(context, before) === true ? [] : decision.events
    return accepted({ before, events })
  }
  const { code, detail } = (await spec.refusal?.(context, before, decision)) ?? decision
  return refused(code, detail)
}

/** How many commands this person has done on this document on the day of the call. */
const commandsToday = ({ member, at }: MemberContext<ActionName>, { journal }: Kept): number =>
  journal.filter((entry) => entry.byMemberId === member.memberId && startOfDay(entry.at) === startOfDay(at))
    .length

async function write<Name extends ActionName, T extends NounTypes, Loaded>(
  doing: Doing<Name, T, Loaded>,
  { before, events }: Decided<T>,
  attempt: number,
): Promise<Try<OutputOf<Name>>> {
  const { noun, spec, context } = doing
  const answerOf = (state: T['state']) => ({ ...noun.answerOf(state), ...spec.extra?.(context, state) })
  const answer = async (state: T['state']) =>
    (await spec.reveal?.(context, state)) ?? accepted(answerOf(state) as OutputOf<Name>)
  if (events.length === 0) return answer(noun.stateOf(before))
  const after = noun.after(before, events, (state) =>
    entryOf(context, events, spec.reveal === undefined ? answerOf(state) : {}),
  )
  const saved = await save(doing, before, after, attempt)
  if ('lost' in saved || !saved.ok) return saved
  const state = noun.stateOf(after)
  context.after(() =>
    noun.tell(
      context.services,
      { before: noun.stateOf(before), after: state },
      events,
      context.member.memberId,
    ),
  )
  await spec.afterwards?.(context, before)
  return answer(state)
}

async function save<Name extends ActionName, T extends NounTypes, Loaded>(
  { noun, spec, context }: Doing<Name, T, Loaded>,
  before: T['document'],
  after: T['document'],
  attempt: number,
): Promise<Try<null>> {
  const { store } = context.services
  const { beside } = spec
  if (beside !== undefined && spec.alone?.(before) !== true) {
    return tryTransaction(store, attempt, async (tx) => {
      if (!(await noun.saveIn(tx, before, after))) return { lost: null }
      await beside(tx, before, noun.stateOf(after), context)
      return accepted(null)
    })
  }
  try {
    return (await noun.save(store, before, after)) ? accepted(null) : { lost: null }
  } catch (error) {
    if (error instanceof DuplicateKey) return { lost: error }
    throw error
  }
}
