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
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof RegExp)
  )
}

/**
 * Reads a value as the SDK sends it (canonical EJSON text) into plain JavaScript.
 * A server date becomes the time `nowMs` plus its offset.
 */
export function decode(text: string, nowMs: number): unknown {
  return toNative(JSON.parse(text), nowMs)
}

export function decodeObject(text: string | undefined, nowMs: number): PlainObject {
  if (text === undefined || text === '') return {}
  const value = decode(text, nowMs)
  if (!isPlainObject(value)) throw new TypeError('an object was expected')
  return value
}

/** Writes a value as canonical EJSON text, which is what the SDK expects and what the file keeps. */
export function encode(value: unknown): string {
  return JSON.stringify(toCanonical(value))
}

function toNative(value: unknown, nowMs: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => toNative(item, nowMs))
  const result: PlainObject = {}
  for (const field in value) {
    const item = (value as PlainObject)[field]
    // As a field it would replace what the object inherits.
    if (field === '__proto__') continue
    if (field.startsWith('$')) {
      const special = fromWrapper(field, item, nowMs)
      if (special !== undefined) return special
    }
    result[field] = toNative(item, nowMs)
  }
  return result
}

/** The value that `{ [field]: content }` stands for, or undefined when it is no wrapper but an operator. */
function fromWrapper(field: string, content: unknown, nowMs: number): unknown {
  switch (field) {
    case '$numberInt':
    case '$numberLong':
    case '$numberDouble':
      return Number(content)
    case '$date':
      return new Date(isPlainObject(content) ? Number(content['$numberLong']) : (content as string | number))
    case '$oid':
      return content
    case '$regularExpression': {
      const { pattern, options } = content as { pattern: string; options: string }
      return new RegExp(pattern, options)
    }
    case '$tcb_server_date': {
      const offset = toNative((content as PlainObject)['offset'] ?? 0, nowMs)
      return new Date(nowMs + Number(offset))
    }
    default:
      return undefined
  }
}

const INT32_MAX = 0x7fffffff

function toCanonical(value: unknown): unknown {
  if (typeof value === 'number') return canonicalNumber(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(toCanonical)
  if (value instanceof Date) return { $date: { $numberLong: String(value.getTime()) } }
  if (value instanceof RegExp) return { $regularExpression: { pattern: value.source, options: value.flags } }
  const result: PlainObject = {}
  for (const field of Object.keys(value)) result[field] = toCanonical((value as PlainObject)[field])
  return result
}

function canonicalNumber(value: number): PlainObject {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) return { $numberDouble: String(value) }
  if (Math.abs(value) <= INT32_MAX) return { $numberInt: String(value) }
  return { $numberLong: String(value) }
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
  if (typeof a === 'string' && typeof b === 'string') return compareStrings(a, b)
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
