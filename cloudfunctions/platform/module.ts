import type { InputOf } from '../../contract/actions'
import type { TodayView } from '../../contract/views/desk'
import type { MyDataView } from '../../contract/views/member'
import type { Book, Books } from './book'
import type { Handler } from './context'
import type { Job } from './job'
import type { Documents, Store } from './store'

/** The books that a community may take home. */
export type ExportedName = InputOf<'community.export'>['collection']

/** What a member may take home beside their profile, each part from one noun. */
export type OwnData = Omit<MyDataView, 'exportedAt' | 'profile'>

export interface OwnAsked {
  store: Store
  communityId: string
  memberId: string
}
/** As many of each as one answer can carry. */
export const ownMax = 1000

export interface DeskAsked {
  store: Store
  communityId: string
  /** epoch ms */
  at: number
}

/** Everything one noun gives to what asks every noun: a new one is a folder and one line in modules.ts. */
export interface Module {
  noun: string
  /** what people may ask of it */
  handlers: readonly Handler[]
  /** what time does to it, by name */
  jobs?: Readonly<Record<string, Job>>
  /** what of its collections the community may take home (U4) */
  books?: Books
  /** what of it one member may take home (U4) */
  mine?: (asked: OwnAsked) => Promise<Partial<OwnData>>
  /** what of it waits at the desk, counted (S2): one request at most for each count */
  desk?: (asked: DeskAsked) => Promise<Partial<TodayView>>
}

interface Asked {
  mine: OwnAsked
  desk: DeskAsked
}
interface Answer {
  mine: OwnData
  desk: TodayView
}

/** Asks every noun that has something to say, side by side, and puts the parts together. `modulesOf` has seen to it that none is missing. */
export async function gather<What extends keyof Asked>(
  modules: readonly Module[],
  what: What,
  asked: Asked[What],
): Promise<Answer[What]> {
  type Part = (asked: Asked[What]) => Promise<Partial<Answer[What]>>
  const askable = modules.flatMap((module) => (module[what] as Part | undefined) ?? [])
  const parts = await Promise.all(askable.map((part) => part(asked)))
  return Object.assign({}, ...parts) as Answer[What]
}

/** The book that shows this collection. */
export function bookOf<Name extends ExportedName>(
  modules: readonly Module[],
  name: Name,
): Book<Documents[Name]> {
  const books = Object.assign({}, ...modules.map((module) => module.books)) as Required<Books>
  return books[name] as unknown as Book<Documents[Name]>
}
