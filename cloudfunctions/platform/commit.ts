import type { Reply } from '../../contract/refusals'
import type { Call, Services } from './context'
import type { ActionName } from '../../contract/names'
import { Refused, accepted, refused } from './reply'
import { retry, type Try } from './retry'

/**
 * How one command is done, whatever it is about and however it is written: one conditional write, a transaction, or a
 * new document. `Found` holds what the command is about and what its book of requests says of this request.
 */
export interface Commit<Found, Decided, Prepared, Data> {
  /** what was read side by side with the memberships */
  first: Found
  /** the same, read again after others were faster */
  again: () => Promise<Found>
  /** the answer when this very request was done before, `request.idReused` when its id was; null when it is new */
  repeat: (found: Found) => Reply<Data> | null | Promise<Reply<Data> | null>
  /** What the rules say to what was found, and to each fresh look. A refusal is final: nothing was asked or written. */
  decide: (found: Found) => Promise<Reply<Decided>>
  /** What asks others (words, pictures) or is drawn: once, after the rules said yes. May throw Refused. */
  prepare: (found: Found, decided: Decided) => Promise<Prepared>
  /** Writes effect and request together, or nothing. */
  write: (found: Found, decided: Decided, prepared: Prepared, attempt: number) => Promise<Try<Data>>
}

/**
 * Does a command once, however many copies of it come: finds the repeat, decides, writes; who lost a race reads again.
 * What is refused leaves nothing behind, so that it may be tried again under the same id (ADR 9).
 */
export async function commit<Found, Decided, Prepared, Data>(
  services: Pick<Services, 'sleep' | 'random'>,
  steps: Commit<Found, Decided, Prepared, Data>,
): Promise<Reply<Data>> {
  let prepared: Reply<Prepared> | null = null
  return retry(services, async (attempt) => {
    const found = attempt === 0 ? steps.first : await steps.again()
    const repeat = await steps.repeat(found)
    if (repeat !== null) return repeat
    const decided = await orRefused(() => steps.decide(found))
    if (!decided.ok) return decided
    prepared ??= await orRefused(async () => accepted(await steps.prepare(found, decided.data)))
    if (!prepared.ok) return unlessDone(steps, prepared)
    const { data } = prepared
    const written = await orRefused(() => steps.write(found, decided.data, data, attempt))
    return 'lost' in written || written.ok ? written : unlessDone(steps, written)
  })
}

/** Refused, it may be, because a copy of this request had done it already: then its answer stands. */
async function unlessDone<Found, Data>(
  { again, repeat }: Pick<Commit<Found, never, never, Data>, 'again' | 'repeat'>,
  refusal: Reply<never>,
): Promise<Reply<Data>> {
  return (await repeat(await again())) ?? refusal
}

async function orRefused<Outcome>(work: () => Promise<Outcome>): Promise<Outcome | Reply<never>> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refused) return refused(error.code, error.detail)
    throw error
  }
}

/** What a command leaves behind in its book of requests. */
export interface RequestEntry {
  /** of action and input: tells a true repeat from a reused id */
  hash: string
  /** to be answered again; null once it was forgotten with the person it named */
  answer: unknown
}

/** What the entry under this request's key says. Throws nothing; null when there is none. */
export function repeatOf<Data>(
  { hash }: Pick<Call<ActionName>, 'hash'>,
  entry: RequestEntry | null | undefined,
): Reply<Data> | null {
  if (entry === null || entry === undefined) return null
  // Only leaving blanks an answer, and what was asked with it: whom it spoke of is no member any more (U4).
  if (entry.answer === null) return refused('member.none')
  return entry.hash === hash ? accepted(entry.answer as Data) : refused('request.idReused')
}
