import type { ActionName } from '../../contract/names'
import type { Handler } from './context'
import type { ExportedName } from './exportedName'
import type { Busy, Home, HomeParts, Module, OwnData, TodayCounts } from './module'
import type { AnyWake, WakingName } from './wake'

type List = readonly Module[]

/** Actions that ask every noun: each is a loop over the list. */
export type LoopAction =
  'community.export' | 'community.table' | 'desk.today' | 'member.export' | 'member.home' | 'member.leave'
/** Woken by a loop over the list: whoever leaves is forgotten by every noun. */
type LoopWake = 'members'
/** Given by what asks every case of the list (cloudfunctions/cases). */
type OfCases = 'cases'
/** All of them, made of the list they go over. */
export type Loops = { readonly [Name in LoopAction]: (modules: List) => Handler<Name> }

/** The names that each noun claims, one after another: `What` of the first, of the second, … */
type Claims<
  Modules extends List,
  What extends keyof Claimed<Module>,
  Sum extends readonly unknown[] = [],
> = Modules extends readonly [infer First extends Module, ...infer Rest extends List]
  ? Claims<Rest, What, [...Sum, Claimed<First>[What]]>
  : Sum

/** What one noun claims for itself: nobody else may have the same. */
interface Claimed<One extends Module> {
  noun: One['noun']
  action: One['handlers'][number]['action']
  woken: One extends { wakes: readonly (infer Wake extends AnyWake)[] } ? Wake['collection'] : never
  book: KeyIn<One, 'books'>
  own: PartIn<One, 'mine'>
  busy: PartIn<One, 'busy'>
  count: PartIn<One, 'desk'>
  home: One extends { home: Home<unknown, infer Part> } ? Exclude<keyof Part, 'todos'> : never
}
type KeyIn<One, Field extends string> = One extends Readonly<Record<Field, infer Value>> ? keyof Value : never
type PartIn<One, Field extends string> =
  One extends Readonly<Record<Field, (asked: never) => Promise<infer Part>>> ? keyof Part : never

/** What more than one claims; never when all are different. */
type Twice<Lists extends readonly unknown[], Seen = never, Found = never> = Lists extends readonly [
  infer First,
  ...infer Rest,
]
  ? Twice<Rest, Seen | First, Found | Extract<First, Seen>>
  : Found

/** One noun with two handlers of one action. */
type TwiceWithin<Modules extends List> = {
  [Place in keyof Modules]: Twice<ActionsIn<Modules[Place]['handlers']>>
}[number]
type ActionsIn<Handlers extends readonly Handler[]> = {
  [Place in keyof Handlers]: Handlers[Place]['action']
}

type Refuse<Why extends string, Found> = [Found] extends [never] ? unknown : Readonly<Record<Why, Found>>
type Missing<Modules extends List, What extends keyof Claimed<Module>, All> = Exclude<
  All,
  Claims<Modules, What>[number]
>

/** Nothing of one noun may stand in the place of another's, and everything that the contract promises comes from one. */
type Sound<Modules extends List> = Refuse<'a noun stands twice', Twice<Claims<Modules, 'noun'>>> &
  Refuse<'an action has two handlers', Twice<Claims<Modules, 'action'>> | TwiceWithin<Modules>> &
  Refuse<'an action has no handler', Missing<Modules, 'action', Exclude<ActionName, LoopAction>>> &
  Refuse<'a collection wakes twice', Twice<Claims<Modules, 'woken'>>> &
  Refuse<'a collection is never woken', Missing<Modules, 'woken', Exclude<WakingName, LoopWake | OfCases>>> &
  Refuse<'a book stands twice', Twice<Claims<Modules, 'book'>>> &
  Refuse<'a book is missing', Missing<Modules, 'book', Exclude<ExportedName, OfCases>>> &
  Refuse<'a part of one’s own data comes twice', Twice<Claims<Modules, 'own'>>> &
  Refuse<'a part of one’s own data is missing', Missing<Modules, 'own', keyof OwnData>> &
  Refuse<'what needs a member is counted twice', Twice<Claims<Modules, 'busy'>>> &
  Refuse<'what needs a member is not counted', Missing<Modules, 'busy', keyof Busy>> &
  Refuse<'a count of the desk comes twice', Twice<Claims<Modules, 'count'>>> &
  Refuse<'a count of the desk is missing', Missing<Modules, 'count', keyof TodayCounts>> &
  Refuse<'a part of the home page comes twice', Twice<Claims<Modules, 'home'>>> &
  Refuse<'a part of the home page is missing', Missing<Modules, 'home', keyof HomeParts>>

/** The list as it is; a clash between two nouns, or something that none of them gives, is an error of types. */
export const modulesOf = <const Modules extends List>(modules: Modules & Sound<Modules>): Modules => modules
