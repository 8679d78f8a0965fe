/** The path of a page; `params` carries the type of what it must be told, null when nothing, and is never read. */
export type PagePath<Params extends object | null> = string & { readonly params?: Params }

/** Declares a page: `page('packages/desk/today/index')`, `page<{ orderId: string }>('packages/order/one/index')`. */
export function page(path: string): PagePath<null>
// Of its own, or the words would be inferred from where it stands: any at all.
export function page<Params extends object>(path: string): PagePath<Params>
export function page(path: string): string {
  return path
}

/** A room of the 工作台: the name of its page, what it is called, its picture. */
export interface Room {
  key: string
  text: string
  icon: 'list' | 'notice' | 'people' | 'phone'
}

/** What the phone knows of every noun: small, for all of it lies in the main package. */
interface Face<
  Names = Readonly<Record<string, 'query' | 'command'>>,
  Pages = Readonly<Record<string, PagePath<object | null>>>,
  Refusal extends string = string,
  Rooms extends readonly Room[] = readonly Room[],
> {
  /** its actions by their stable names: a command changes something and takes a requestId, a query never does */
  names: Names
  /** its pages by their names */
  pages: Pages
  /** its rooms at the desk, beside those of src/packages/desk/frame/places.ts */
  rooms?: Rooms
  /** carries the type of its own reasons to say no; never read */
  readonly refusals?: Refusal
}

/** Declares one noun's part of the contract. */
export const noun =
  <Refusal extends string = never>() =>
  <
    const Names extends Face['names'],
    const Pages extends Face['pages'],
    const Rooms extends readonly Room[] = readonly [],
  >(
    face: Omit<Face<Names, Pages, Refusal, Rooms>, 'refusals'>,
  ): Face<Names, Pages, Refusal, Rooms> =>
    face

type AllOf<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never
type Merged<Faces extends readonly Face[], What extends 'names' | 'pages'> = AllOf<Faces[number][What]>

/** One part of every noun, put together; that no two claim the same is proved by contract/nouns.test.ts. */
export const merged = <const Faces extends readonly Face[], const What extends 'names' | 'pages'>(
  faces: Faces,
  what: What,
): Merged<Faces, What> => Object.assign({}, ...faces.map((face) => face[what])) as Merged<Faces, What>
