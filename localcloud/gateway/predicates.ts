import type { Range } from './indexes'
import { compareValues, isPlainObject, typeRank, type PlainObject } from './values'

/** What a filter says about one path in a form an index can use. */
export interface Predicate {
  /** The path equals one of these. */
  equals?: unknown[]
  range?: Range
}

/** A filter taken apart: every condition of `predicates` and one branch of each of `alternatives` must hold. */
export interface Requirements {
  predicates: Map<string, Predicate>
  alternatives: PlainObject[][]
}

/** Takes the conjunction apart; what no index could use (ne, regex, size …) is left to the matcher. */
export function requirementsOf(filter: PlainObject): Requirements {
  const found: Requirements = { predicates: new Map(), alternatives: [] }
  collect(filter, found)
  return found
}

function collect(filter: PlainObject, found: Requirements): void {
  for (const [field, condition] of Object.entries(filter)) {
    if (field === '$and') {
      for (const part of condition as PlainObject[]) collect(part, found)
    } else if (field === '$or') {
      found.alternatives.push(condition as PlainObject[])
    } else if (!field.startsWith('$')) {
      collectCondition(field, condition, found.predicates)
    }
  }
}

function collectCondition(path: string, condition: unknown, predicates: Map<string, Predicate>): void {
  if (!isOperators(condition)) {
    if (isIndexable(condition)) addEquals(path, [condition], predicates)
    return
  }
  for (const [operator, operand] of Object.entries(condition))
    collectOperator(path, operator, operand, predicates)
}

function collectOperator(
  path: string,
  operator: string,
  operand: unknown,
  predicates: Map<string, Predicate>,
): void {
  switch (operator) {
    case '$eq':
      if (isIndexable(operand)) addEquals(path, [operand], predicates)
      return
    case '$in':
      if (Array.isArray(operand) && operand.every(isIndexable)) addEquals(path, operand, predicates)
      return
    case '$all':
      if (Array.isArray(operand) && operand.length > 0 && isIndexable(operand[0])) {
        addEquals(path, [operand[0]], predicates)
      }
      return
    case '$exists':
      if (!operand) addEquals(path, [null], predicates)
      return
    case '$gt':
    case '$gte':
      addRange(path, { from: { value: operand, inclusive: operator === '$gte' } }, predicates)
      return
    case '$lt':
    case '$lte':
      addRange(path, { to: { value: operand, inclusive: operator === '$lte' } }, predicates)
      return
    case '$elemMatch':
      collectElement(path, operand, predicates)
  }
}

function collectElement(path: string, operand: unknown, predicates: Map<string, Predicate>): void {
  if (!isPlainObject(operand)) return
  if (isOperators(operand)) {
    collectCondition(path, operand, predicates)
    return
  }
  for (const [field, condition] of Object.entries(operand)) {
    if (!field.startsWith('$')) collectCondition(`${path}.${field}`, condition, predicates)
  }
}

/** Of two equalities on one path either may be used alone (different elements may meet them): the shorter one is. */
function addEquals(path: string, values: unknown[], predicates: Map<string, Predicate>): void {
  const predicate = predicateAt(path, predicates)
  if (predicate.equals === undefined || values.length < predicate.equals.length)
    predicate.equals = distinct(values)
}

/** Bounds of different types cannot be one range; the first type wins and the matcher does the rest. */
function addRange(path: string, range: Range, predicates: Map<string, Predicate>): void {
  const added = range.from ?? range.to
  if (!isIndexable(added?.value)) return
  const predicate = predicateAt(path, predicates)
  const known = predicate.range ?? {}
  const bound = known.from ?? known.to
  if (bound !== undefined && typeRank(bound.value) !== typeRank(added?.value)) return
  predicate.range = { from: known.from ?? range.from, to: known.to ?? range.to }
}

function predicateAt(path: string, predicates: Map<string, Predicate>): Predicate {
  const known = predicates.get(path)
  if (known !== undefined) return known
  const added: Predicate = {}
  predicates.set(path, added)
  return added
}

function distinct(values: unknown[]): unknown[] {
  const sorted = [...values].sort(compareValues)
  return sorted.filter((value, i) => i === 0 || compareValues(value, sorted[i - 1]) !== 0)
}

/** An array or a pattern as operand matches in more than one way; those are left to the matcher. */
function isIndexable(value: unknown): boolean {
  return !Array.isArray(value) && !(value instanceof RegExp)
}

export function isOperators(condition: unknown): condition is PlainObject {
  if (!isPlainObject(condition)) return false
  const first = Object.keys(condition)[0]
  return first?.startsWith('$') ?? false
}
