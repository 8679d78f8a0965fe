import type { CollectionName } from './collections'
import type { Documents } from './store'

type Row = Readonly<Record<string, unknown>>
/** the fields of a document, of every form it may have */
type FieldOf<Document> = Document extends unknown ? keyof Document & string : never

/** One collection as the community may take it home: read from beginning to end by the last field of an index. */
export interface Book<Document> {
  by: readonly [path: string, direction: 'asc' | 'desc']
  row: (document: Document) => Row
}

/** Books by the collection they show. */
export type Books = { readonly [Name in CollectionName]?: Book<Documents[Name]> }

interface Columns<Document> {
  /** as they are */
  shown: readonly FieldOf<Document>[]
  /** what WeChat knows people by, retry keys and live pickup codes never leave */
  left: readonly FieldOf<Document>[]
  /** in another form */
  other?: (document: Document) => Row
}

type OtherOf<Spec> = Spec extends { other: (document: never) => infer Other } ? keyof Other : never
type Undecided<Document, Spec extends Columns<Document>> = Exclude<
  FieldOf<Document>,
  Spec['shown'][number] | Spec['left'][number] | OtherOf<Spec>
>

/** Which fields of a document leave in its book. All must be named: a new one is an error of types until somebody decides. */
export const columns =
  <Document extends object>() =>
  <const Spec extends Columns<Document>>(
    spec: Spec &
      ([Undecided<Document, Spec>] extends [never] ? unknown : { undecided: Undecided<Document, Spec> }),
  ) =>
  (document: Document): Row => {
    const fields = document as Row
    const here = spec.shown.filter((field) => Object.hasOwn(fields, field))
    return { ...Object.fromEntries(here.map((field) => [field, fields[field]])), ...spec.other?.(document) }
  }
