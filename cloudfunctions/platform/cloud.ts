/**
 * The part of wx-server-sdk that the functions use, as they use it. Only the entry files import the SDK itself and pass
 * it in, so that everything else can be read and tested without it.
 */
export interface Cloud {
  database(options: { throwOnNotFound: boolean }): Database
  callFunction(call: { name: string; data: object }): Promise<{ result?: unknown }>
  uploadFile(file: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>
  downloadFile(file: { fileID: string }): Promise<{ fileContent: Buffer }>
  deleteFile(files: {
    fileList: string[]
  }): Promise<{ fileList: { fileID: string; status: number; errMsg?: string }[] }>
  getTempFileURL(files: { fileList: string[] }): Promise<{ fileList: { tempFileURL: string }[] }>
  openapi: {
    security: {
      msgSecCheck(check: {
        openid: string
        scene: number
        version: 2
        content: string
      }): Promise<{ result?: { suggest?: string } }>
      mediaCheckAsync(check: {
        openid: string
        scene: number
        version: 2
        mediaUrl: string
        /** 1 sound, 2 picture */
        mediaType: 1 | 2
      }): Promise<{ traceId?: string }>
    }
    phonenumber: {
      getPhoneNumber(ask: { code: string }): Promise<{ phoneInfo?: { purePhoneNumber?: string } }>
    }
    wxacode: {
      getUnlimited(code: {
        scene: string
        page: string
        checkPath: boolean
      }): Promise<{ buffer?: Uint8Array; contentType?: string }>
    }
    subscribeMessage: {
      send(message: {
        touser: string
        templateId: string
        page: string
        data: Readonly<Record<string, { value: string }>>
      }): Promise<unknown>
    }
  }
}

export type Fields = Readonly<Record<string, unknown>>

export interface Database {
  command: Command
  collection(name: string): Collection
  startTransaction(): Promise<OpenTransaction>
}

/** What `command.or` makes. */
export interface Alternatives {
  readonly operator: string
}

export interface Command {
  in(values: readonly unknown[]): unknown
  /** a list that holds every one of these */
  all(values: readonly unknown[]): unknown
  eq(value: unknown): Comparison
  neq(value: unknown): unknown
  gt(value: unknown): Comparison
  gte(value: unknown): Comparison
  lt(value: unknown): Comparison
  lte(value: unknown): Comparison
  or(...conditions: unknown[]): Alternatives
  and(...conditions: unknown[]): unknown
  /** replaces the whole field; a bare object would be merged path by path (docs: traps of the SDK) */
  set(value: unknown): unknown
  inc(by: number): unknown
  /** appends every element of the array */
  push(values: readonly unknown[]): unknown
  remove(): unknown
  aggregate: { sum(expression: unknown): unknown }
}

export interface Comparison {
  and(...conditions: unknown[]): Comparison
  or(...conditions: unknown[]): Comparison
}

export interface Query {
  orderBy(path: string, direction: 'asc' | 'desc'): Query
  limit(count: number): Query
  skip(count: number): Query
  field(projection: Readonly<Record<string, boolean>>): Query
  get(): Promise<{ data: Fields[] }>
  count(): Promise<{ total: number }>
  update(change: { data: Fields }): Promise<{ stats: { updated: number } }>
}

export interface Collection extends Query {
  where(condition: unknown): Query
  doc(id: string): DocumentReference
  add(entry: { data: Fields }): Promise<{ _id: string }>
  aggregate(): Aggregate
}

export interface Aggregate {
  match(condition: unknown): Aggregate
  group(fields: Fields): Aggregate
  limit(count: number): Aggregate
  end(): Promise<{ list: Fields[] }>
}

export interface DocumentReference {
  get(): Promise<{ data: Fields | null }>
  set(change: { data: Fields }): Promise<unknown>
  update(change: { data: Fields }): Promise<{ stats: { updated: number } }>
  remove(): Promise<unknown>
}

/** Inside a transaction only `doc` and `add` belong to it: a `where` would write outside (docs: traps of the SDK). */
export interface OpenTransaction {
  collection(name: string): { doc(id: string): DocumentReference; add: Collection['add'] }
  commit(): Promise<unknown>
  rollback(): Promise<unknown>
}
