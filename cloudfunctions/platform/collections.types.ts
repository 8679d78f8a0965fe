/** Ascending or descending; equality on a field may use either. */
export type IndexDirection = 1 | -1

export interface IndexDeclaration {
  readonly name: string
  /** Paths in order (dots for nested fields). A path that holds an array makes the index multikey: one entry per element. */
  readonly fields: readonly (readonly [path: string, direction: IndexDirection])[]
  /** No two documents may share an entry; a missing field counts as null, as in the real cloud. */
  readonly unique?: boolean
}

export interface CollectionDeclaration<Document extends object = object> {
  readonly indexes: readonly IndexDeclaration[]
  /** carries the type of what lies in it; never read */
  readonly document?: Document
}

/** Declares a collection: `collection<Document>()({ indexes })`. */
export const collection =
  <Document extends object>() =>
  <const Indexes extends CollectionDeclaration['indexes']>(
    declared: { readonly indexes: Indexes } & Pick<CollectionDeclaration<Document>, 'document'>,
  ): { indexes: Indexes; document?: Document } =>
    declared

/** Every collection of the product by name; drives the local gateway and the set-up of a real environment. */
export type CollectionDeclarations = Readonly<Record<string, CollectionDeclaration>>
