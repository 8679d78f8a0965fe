/** wx-server-sdk as widely as the conformance checks use it; its own declarations answer `string | void | …`. */
export type Fields = Record<string, unknown>

type QueryName =
  'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin' | 'exists' | 'size' | 'all' | 'elemMatch' | 'mod'
type LogicName = 'and' | 'or' | 'not' | 'nor' | 'expr'
type UpdateName =
  | 'set'
  | 'remove'
  | 'inc'
  | 'mul'
  | 'min'
  | 'max'
  | 'push'
  | 'pop'
  | 'shift'
  | 'unshift'
  | 'pull'
  | 'pullAll'
  | 'addToSet'
  | 'rename'
type ExpressionName = 'sum' | 'avg' | 'push' | 'size' | 'dateToString' | 'lt' | 'gt' | 'first'

export interface Operator {
  and(...operands: unknown[]): Operator
  or(...operands: unknown[]): Operator
}

export type Command = Record<QueryName | LogicName | UpdateName, (...operands: unknown[]) => Operator> & {
  aggregate: Record<ExpressionName, (...operands: unknown[]) => unknown>
}

export interface Query {
  where(filter: unknown): Query
  orderBy(path: string, direction: 'asc' | 'desc'): Query
  skip(count: number): Query
  limit(count: number): Query
  field(projection: Fields): Query
  get(): Promise<{ data: Fields[] }>
  count(): Promise<{ total: number }>
  update(change: { data: Fields; multi?: boolean }): Promise<{ stats: { updated: number } }>
  remove(options?: { multi: boolean }): Promise<{ stats: { removed: number } }>
}

export interface DocumentReference {
  get(): Promise<{ data: Fields | null }>
  set(change: { data: Fields }): Promise<{ _id: string; stats: { updated: number; created: number } }>
  update(change: { data: Fields }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}

export interface Pipeline {
  match(filter: unknown): Pipeline
  group(spec: unknown): Pipeline
  sort(spec: unknown): Pipeline
  limit(count: number): Pipeline
  project(spec: unknown): Pipeline
  lookup(spec: unknown): Pipeline
  unwind(spec: unknown): Pipeline
  count(name: string): Pipeline
  addFields(spec: unknown): Pipeline
  end(): Promise<{ list: Fields[] }>
}

export interface Collection extends Query {
  doc(id: string | number): DocumentReference
  add(entry: { data: Fields | Fields[] }): Promise<{ _id: string }>
  aggregate(): Pipeline
}

export interface Transaction {
  collection(name: string): Collection
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

export interface Database {
  command: Command
  collection(name: string): Collection
  createCollection(name: string): Promise<unknown>
  serverDate(options?: { offset: number }): unknown
  RegExp(pattern: { regexp: string; options?: string }): unknown
  startTransaction(): Promise<Transaction>
  runTransaction<T>(run: (transaction: Transaction) => Promise<T>, retries?: number): Promise<T>
}

export interface FileCalls {
  uploadFile(file: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>
  downloadFile(file: { fileID: string }): Promise<{ fileContent: Buffer }>
  deleteFile(files: {
    fileList: string[]
  }): Promise<{ fileList: { fileID: string; status: number; errMsg: string }[] }>
  getTempFileURL(files: {
    fileList: string[]
  }): Promise<{ fileList: { fileID: string; status: number; tempFileURL: string }[] }>
}
