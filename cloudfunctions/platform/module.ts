import type { TodayView, WaitView } from '../../contract/views/desk'
import type { HomeView, MyDataView, OwnLines } from '../../contract/views/member'
import type { Book, Books } from './book'
import type { ExportedName } from './exportedName'
import type { Home as Address } from '../../domain/kernel/home'
import type { CaseKind } from './caseKind'
import type { Handler, Services } from './context'
import type { MemberDocument, OrderDocument } from './documents'
import type { Documents, Store } from './store'

/** What a member may take home beside their profile, each part from one noun. */
export type OwnData = Omit<MyDataView, 'exportedAt' | 'profile' | 'others'>

export interface OwnAsked {
  store: Store
  communityId: string
  memberId: string
}
/** As many of each as one answer can carry. */
export const ownMax = 1000

/** What still needs a member, who may not leave before. */
export interface Busy {
  orders: number
  redemptions: number
}

/** Whoever leaves, as they were known until then. */
export interface Leaver {
  communityId: string
  memberId: string
  name: string
  phone: string
  home: Address | null
}

export interface DeskAsked {
  store: Store
  communityId: string
  /** who at the desk looks */
  member: Pick<MemberDocument, 'memberId' | 'roles'>
  /** epoch ms */
  at: number
}

/** What each noun counts by name of what waits at the desk; whatever else waits there comes in its noun's own words. */
export type TodayCounts = Omit<TodayView, 'stuck' | 'waits'>

/** What the home page knows before any noun is asked. */
export interface HomeAsked {
  store: Store
  member: MemberDocument
  /** epoch ms */
  at: number
}
/** What one home page reads for all nouns together. */
export interface HomeShared {
  member: MemberDocument
  at: number
  /** the newest that I reported */
  reported: readonly OrderDocument[]
  /** what I hold or wait for, with its journal */
  active: readonly OrderDocument[]
}
/** What the home page shows beside what waits for me, each part from one noun. */
export type HomeParts = Omit<HomeView, 'todos'>

/** One noun's part of the home page. */
export interface Home<Own = unknown, Part extends Partial<HomeView> = Partial<HomeView>> {
  /** What lies neither in my orders nor in who I am: one request more for everybody, so only where it must. */
  load?: (asked: HomeAsked) => Promise<Own>
  view: (shared: HomeShared, own: Own) => Part
}
/** Declares it; what `load` answers is what `view` is given. */
export const home = <Own, Part extends Partial<HomeView>>(part: Home<Own, Part>): Home<unknown, Part> =>
  part as Home<unknown, Part>
import type { AnyWake } from './wake'

/** Everything one noun gives to what asks every noun: a new one is a folder and one line in modules.ts. */
export interface Module {
  noun: string
  /** what people may ask of it */
  handlers: readonly Handler[]
  /** what time does to its documents, one for each collection */
  wakes?: readonly AnyWake[]
  /** what of it is a case: written, woken, counted and forgotten for all nouns alike (cloudfunctions/cases, ADR 15) */
  kinds?: readonly CaseKind[]
  /** what of its collections the community may take home (U4) */
  books?: Books
  /** what of it one member may take home (U4) */
  mine?: (asked: OwnAsked) => Promise<Partial<OwnData>>
  /** the same in the noun's own words, for a noun of which the phone need not know */
  own?: (asked: OwnAsked) => Promise<OwnLines>
  /** what of it still needs this member, counted */
  busy?: (asked: OwnAsked) => Promise<Partial<Busy>>
  /** Ends by transactions what still waits for a person who leaves. Answers how much of it there was. */
  letGo?: (services: Services, leaver: Leaver) => Promise<number>
  /**
   * Forgets a person in a portion of its documents (U4), side by side with the other nouns and so by no transaction. Answers how many were found that still told them, 0 when there
   * are none left. May be cut off anywhere and run again.
   */
  forget?: (services: Services, leaver: Leaver) => Promise<number>
  /** what of it waits at the desk, counted (S2): one request at most for each count */
  desk?: (asked: DeskAsked) => Promise<Partial<TodayCounts>>
  /** the same in the noun's own words: one request at most for all of it */
  waits?: (asked: DeskAsked) => Promise<readonly WaitView[]>
  /** what of it stands on the home page (U3) */
  home?: Home
}

interface Asked {
  mine: OwnAsked
  busy: OwnAsked
  desk: DeskAsked
}
interface Answer {
  mine: OwnData
  busy: Busy
  desk: TodayCounts
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
