import type { Cell } from '../../domain/kernel/cell'
import type { CollectionName } from './collections'
import type { Documents } from './store'

type Row = Readonly<Record<string, unknown>>
/** the fields of a document, of every form it may have */
type FieldOf<Document> = Document extends unknown ? keyof Document & string : never

/** One column of a book, as people read it in a table. */
export interface Column<Document> {
  /** stays when the title changes: by it a table is read again */
  key: string
  title: string
  /** in letters; a Chinese character is two wide */
  width: number
  read: (document: Document) => Cell
  /** What stands there in a table that may tell nobody's name, door or phone; as `read` where it tells none. */
  masked?: (document: Document) => Cell
}

/** One collection as the community may take it home: read from beginning to end by the last field of an index. */
export interface Book<Document> {
  /** what people call it: the name of the sheet and of the file */
  title: string
  by: readonly [path: string, direction: 'asc' | 'desc']
  /** everything of it, for moving away */
  row: (document: Document) => Row
  /** what people read in it, one document a row, which its `_id` tells apart from all others */
  columns: readonly Column<Document>[]
}

/** Books by the collection they show. */
export type Books = { readonly [Name in CollectionName]?: Book<Documents[Name]> }

interface Fields<Document> {
  /** as they are */
  shown: readonly FieldOf<Document>[]
  /** what WeChat knows people by, retry keys, search keys and live pickup codes never leave */
  left: readonly FieldOf<Document>[]
  /** in another form */
  other?: (document: Document) => Row
}

type OtherOf<Spec> = Spec extends { other: (document: never) => infer Other } ? keyof Other : never
type Undecided<Document, Spec extends Fields<Document>> = Exclude<
  FieldOf<Document>,
  Spec['shown'][number] | Spec['left'][number] | OtherOf<Spec>
>

/** Which fields of a document leave in its book. All must be named: a new one is an error of types until somebody decides. */
export const fieldsOf =
  <Document extends object>() =>
  <const Spec extends Fields<Document>>(
    spec: Spec &
      ([Undecided<Document, Spec>] extends [never] ? unknown : { undecided: Undecided<Document, Spec> }),
  ) =>
  (document: Document): Row => {
    const fields = document as Row
    const here = spec.shown.filter((field) => Object.hasOwn(fields, field))
    return { ...Object.fromEntries(here.map((field) => [field, fields[field]])), ...spec.other?.(document) }
  }
