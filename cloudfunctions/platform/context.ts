import type { OutputOf, ParsedInputOf } from '../../contract/actions'
import type { ActionName } from '../../contract/names'
import type { RefusalCode, Reply } from '../../contract/refusals'
import type { Acting } from '../../domain/member/acting'
import type { Cloud } from './cloud'
import type { MemberDocument } from './documents'
import type { Log } from './log'
import type { Store } from './store'

/** Everything from outside that a handler may use; time and chance come in here, so that tests can hold them still. */
export interface Services {
  cloud: Cloud
  store: Store
  log: Log
  /** epoch ms */
  now: () => number
  /** a ULID */
  newId: () => string
  /** waits, for a fresh try after a conflict */
  sleep: (ms: number) => Promise<void>
  /** 0 ≤ x < 1 */
  random: () => number
}

/** Who asks, as WeChat tells it. The openid is for messages and checks only and never leaves the server. */
export interface Person {
  openid: string
  personId: string
}

/** What is known before anything has been read. */
export interface Call<Name extends ActionName> {
  action: Name
  input: ParsedInputOf<Name>
  /** the client's, or one made here for a command that came without */
  requestId: string
  /** of action and input: tells a true repeat from a reused requestId */
  hash: string
  person: Person
  /** as the envelope named it; a member's call is about the community in `MemberContext` */
  communityId: string | null
  /** by which consent they say they speak; settled in `MemberContext` */
  consentId: string | null
  /** the moment of the call, epoch ms; the same for everything the call does */
  at: number
  services: Services
}

/** A call by a member of the community it is about, whose roles have been checked. */
export interface MemberContext<Name extends ActionName> extends Call<Name> {
  member: MemberDocument
  /** in what right they ask */
  acting: Acting
  communityId: string
  /** Runs after the reply is decided and only if it is no refusal; can delay the reply by a bounded time only. */
  after: (task: () => Promise<void>) => void
}

/** A call that needs no membership; `member` is the one the call is about, if there is one. */
export interface AnyoneContext<Name extends ActionName> extends Call<Name> {
  member: MemberDocument | null
  memberships: readonly MemberDocument[]
  after: (task: () => Promise<void>) => void
}

/**
 * One action. `load` reads side by side with the memberships, so it knows the person but not yet their rights: what it
 * reads is looked at only in `run`, after the roles were checked. When `target` is there, the call is about the
 * community of what was loaded; absent or of a community that is not mine, the call is refused with `missing`.
 */
export interface MemberHandler<Name extends ActionName, Loaded> {
  action: Name
  load?: (call: Call<Name>) => Promise<Loaded>
  target?: { communityOf: (loaded: Loaded) => string | null; missing: RefusalCode }
  run: (context: MemberContext<Name>, loaded: Loaded) => Promise<Reply<OutputOf<Name>>>
}

export interface AnyoneHandler<Name extends ActionName> {
  action: Name
  run: (context: AnyoneContext<Name>) => Promise<Reply<OutputOf<Name>>>
}

/** Any handler, its own types forgotten but for the action: what the router works with. */
export type Handler<Name extends ActionName = ActionName> =
  | {
      action: Name
      open: false
      load: ((call: Call<ActionName>) => Promise<unknown>) | undefined
      target: { communityOf: (loaded: unknown) => string | null; missing: RefusalCode } | undefined
      run: (context: MemberContext<ActionName>, loaded: unknown) => Promise<Reply<unknown>>
    }
  | { action: Name; open: true; run: (context: AnyoneContext<ActionName>) => Promise<Reply<unknown>> }

/** Declares the handler of an action whose contract says `may: 'member'` or names a deed. */
export function memberHandler<Name extends ActionName, Loaded = undefined>(
  handler: MemberHandler<Name, Loaded>,
): Handler<Name> {
  return { load: undefined, target: undefined, ...handler, open: false } as unknown as Handler<Name>
}

/** Declares the handler of an action whose contract says `may: 'anyone'`. */
export function anyoneHandler<Name extends ActionName>(handler: AnyoneHandler<Name>): Handler<Name> {
  return { ...handler, open: true } as unknown as Handler<Name>
}
