import { EJSON } from 'bson'

/** A stored document. Stored documents are never changed in place: a write puts a new object. */
export interface Doc {
  _id: string | number
  [field: string]: unknown
}

export type PlainObject = Record<string, unknown>

/** Keys of documents keep the type of `_id`: the string "1" and the number 1 are two documents. */
export function keyOf(id: unknown): string {
  return typeof id === 'number' ? `n:${String(id)}` : `s:${String(id)}`
}

export function isPlainObject(value: unknown): value is PlainObject {
  return Object.prototype.toString.call(value) === '[object Object]' && !('_bsontype' in (value as object))
}

/**
 * Reads a value as the SDK sends it (canonical EJSON text) into plain JavaScript.
 * A server date becomes the time `nowMs` plus its offset.
 */
export function decode(text: string, nowMs: number): unknown {
  return toNative(EJSON.parse(text, { relaxed: true }), nowMs)
}

export function decodeObject(text: string | undefined, nowMs: number): PlainObject {
  if (text === undefined || text === '') return {}
  const value = decode(text, nowMs)
  if (!isPlainObject(value)) throw new TypeError('an object was expected')
  return value
}

export function encode(value: unknown): string {
  return EJSON.stringify(value, { relaxed: false })
}

function toNative(value: unknown, nowMs: number): unknown {
  if (Array.isArray(value)) return value.map((item) => toNative(item, nowMs))
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof RegExp)
    return value
  const bson = value as { _bsontype?: string; pattern?: string; options?: string; toHexString?: () => string }
  if (bson._bsontype === 'BSONRegExp') return new RegExp(bson.pattern ?? '', bson.options)
  if (bson._bsontype === 'ObjectId') return bson.toHexString?.()
  if (bson._bsontype !== undefined) return value
  const serverDate = (value as PlainObject)['$tcb_server_date']
  if (isPlainObject(serverDate)) return new Date(nowMs + Number(serverDate['offset'] ?? 0))
  const result: PlainObject = {}
  for (const [field, item] of Object.entries(value)) result[field] = toNative(item, nowMs)
  return result
}

/** A deep copy of plain data; dates are copied, other special values are shared because nothing changes them. */
export function deepCopy<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item: unknown) => deepCopy(item)) as T
  if (value instanceof Date) return new Date(value.getTime()) as T
  if (!isPlainObject(value)) return value
  const result: PlainObject = {}
  for (const field of Object.keys(value)) result[field] = deepCopy(value[field])
  return result as T
}

/** Order of types when values of different types meet, as MongoDB has it. Nothing (`undefined`) comes before null. */
export function typeRank(value: unknown): number {
  if (value === undefined) return 0
  if (value === null) return 1
  if (typeof value === 'number' || typeof value === 'bigint') return 2
  if (typeof value === 'string') return 3
  if (Array.isArray(value)) return 5
  if (typeof value === 'boolean') return 8
  if (value instanceof Date) return 9
  if (value instanceof RegExp) return 11
  return 4
}

/** Total order over values as MongoDB compares them; objects compare field by field, so the order of keys counts. */
export function compareValues(a: unknown, b: unknown): number {
  const rank = typeRank(a)
  const difference = rank - typeRank(b)
  if (difference !== 0) return difference
  switch (rank) {
    case 2:
      return compareNumbers(a as number, b as number)
    case 3:
      return compareStrings(a as string, b as string)
    case 4:
      return compareObjects(a as PlainObject, b as PlainObject)
    case 5:
      return compareArrays(a as unknown[], b as unknown[])
    case 8:
      return Number(a) - Number(b)
    case 9:
      return (a as Date).getTime() - (b as Date).getTime()
    case 11:
      return compareStrings(String(a), String(b))
    default:
      return 0
  }
}

export function sameValue(a: unknown, b: unknown): boolean {
  return compareValues(a, b) === 0
}

function compareNumbers(a: number, b: number): number {
  if (a < b) return -1
  if (a > b) return 1
  // NaN equals itself and sorts before every other number.
  return Number(Number.isNaN(b)) - Number(Number.isNaN(a))
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function compareArrays(a: readonly unknown[], b: readonly unknown[]): number {
  const shared = Math.min(a.length, b.length)
  for (let i = 0; i < shared; i++) {
    const difference = compareValues(a[i], b[i])
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

function compareObjects(a: PlainObject, b: PlainObject): number {
  const keysOfA = Object.keys(a)
  const keysOfB = Object.keys(b)
  const shared = Math.min(keysOfA.length, keysOfB.length)
  for (let i = 0; i < shared; i++) {
    const fieldOfA = keysOfA[i] ?? ''
    const fieldOfB = keysOfB[i] ?? ''
    const difference =
      typeRank(a[fieldOfA]) - typeRank(b[fieldOfB]) ||
      compareStrings(fieldOfA, fieldOfB) ||
      compareValues(a[fieldOfA], b[fieldOfB])
    if (difference !== 0) return difference
  }
  return keysOfA.length - keysOfB.length
}
