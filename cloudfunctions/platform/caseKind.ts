import type { WaitView } from '../../contract/views/desk'
import type { TodoView } from '../../contract/views/todo'
import type { RefusalCode } from '../../contract/refusals'
import type { Destination } from '../../contract/routes'
import type { Header, OwnerKey } from '../../domain/case/header'
import type { Decision } from '../../domain/kernel/decision'
import type { PrivateSide } from '../../domain/order/summary'
import type { CaseDocument } from './collections/cases'

/** The types of one kind of case. */
export interface CaseTypes {
  state: object
  command: unknown
  event: { type: string }
}

/** Who looks at what waits for them. */
export interface CaseViewer {
  memberId: string
  keys: readonly OwnerKey[]
  /** epoch ms */
  at: number
}

/** What stands on the desk's day of one case. */
export interface CaseWait extends Pick<CaseDocument, 'status'> {
  /** whose move it is at the desk; false when it is there only because it is late */
  ours: boolean
  late: boolean
}

/**
 * One kind of case: its rules, which are pure and lie in domain/<noun>, and what they look like to those who ask every
 * case. No workflow is described here: unions and exhaustive switches are in the rules themselves.
 */
export interface CaseKind<T extends CaseTypes = CaseTypes> {
  /** stands in every document; never changes */
  kind: string
  /** what people call one of them */
  title: string
  /** one character before its number */
  prefix: string
  missing: RefusalCode
  /** the field of an input that names one */
  idField: string
  header(state: T['state']): Header
  decide(state: T['state'], command: T['command']): Decision<T['event'], RefusalCode>
  evolve(state: T['state'], event: T['event']): T['state']
  /** what time does to it now; null when nothing is due */
  wake(state: T['state'], at: number): T['command'] | null
  /** what ends the part of somebody who leaves; null when they have none that would keep others waiting */
  part(state: T['state'], memberId: string, at: number): T['command'] | null
  /** the same without this person, also in what others wrote (U4) */
  forget(state: T['state'], memberId: string, known: readonly PrivateSide[]): T['state']
  /** what it is about in few words that name nobody: for the desk and for books */
  label(state: T['state']): string
  statusName(state: T['state']): string
  /** where the desk looks at it */
  to(id: string, state: T['state']): Destination
  /** what waits for somebody or has come of it, in words of its own */
  todos(state: T['state'], viewer: CaseViewer): TodoView[]
  /** what of all that is late or the desk's move stands on its day */
  waits(rows: readonly CaseWait[]): WaitView[]
  /** what it keeps of this member, for themselves; null when nothing but that they acted */
  own(state: T['state'], memberId: string): string | null
  /** what of its state the community may take home; null: of this kind nothing but number, status and days */
  exported(state: T['state']): Readonly<Record<string, unknown>> | null
}

/** The state of a document of this kind. */
export const stateIn = <T extends CaseTypes>(_kind: CaseKind<T>, { state }: CaseDocument): T['state'] => state

/** Nothing for others: a document of another kind does not exist for this one. */
export const ofKind = <T extends CaseTypes>(
  { kind }: CaseKind<T>,
  document: CaseDocument | null,
): CaseDocument | null => (document?.kind === kind ? document : null)

/** The kind of each document. */
export type KindOf = (document: Pick<CaseDocument, 'kind'>) => CaseKind

export function kindOf(kinds: readonly CaseKind[]): KindOf {
  const byName = new Map(kinds.map((each) => [each.kind, each]))
  return ({ kind: name }) => {
    const kind = byName.get(name)
    if (kind === undefined) throw new Error('a case of no kind')
    return kind
  }
}
