import type { ActionName } from '../../contract/actions'
import type { Handler } from './context'
import type { Job } from './job'

/** Everything one noun gives to what asks every noun: a new one is a folder and one line in modules.ts. */
export interface Module {
  noun: string
  /** what people may ask of it */
  handlers: readonly Handler[]
  /** what time does to it, by name */
  jobs?: Readonly<Record<string, Job>>
}

type List = readonly Module[]
type ActionsIn<Handlers extends readonly Handler[]> = {
  [Place in keyof Handlers]: Handlers[Place]['action']
}
type ActionsOf<Modules extends List, Sum extends readonly string[] = []> = Modules extends readonly [
  infer First extends Module,
  ...infer Rest extends List,
]
  ? ActionsOf<Rest, [...Sum, ...ActionsIn<First['handlers']>]>
  : Sum
type NounsOf<Modules extends List> = { [Place in keyof Modules]: Modules[Place]['noun'] }
type JobsOf<Modules extends List, Seen = never, Found = never> = Modules extends readonly [
  infer First extends Module,
  ...infer Rest extends List,
]
  ? JobsOf<Rest, Seen | keyof First['jobs'], Found | (keyof First['jobs'] & Seen)>
  : Found

/** What stands in the list more than once; never when all are different. */
type Twice<Names extends readonly unknown[], Seen = never, Found = never> = Names extends readonly [
  infer First,
  ...infer Rest,
]
  ? Twice<Rest, Seen | First, Found | Extract<First, Seen>>
  : Found

type Refuse<What extends string, Found> = [Found] extends [never] ? unknown : { [Why in What]: Found }

/** Nothing of one noun may stand in the place of another's. */
type NoClash<Modules extends List> = Refuse<'a noun stands twice', Twice<NounsOf<Modules>>> &
  Refuse<'an action has two handlers', Twice<ActionsOf<Modules>>> &
  Refuse<'an action has no handler', Exclude<ActionName, ActionsOf<Modules>[number]>> &
  Refuse<'a job stands twice', JobsOf<Modules>>

/** The list as it is; a clash between two nouns, or an action without a handler, is an error of types. */
export const modulesOf = <const Modules extends List>(modules: Modules & NoClash<Modules>): Modules => modules
