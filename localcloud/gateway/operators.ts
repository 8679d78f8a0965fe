import { withElements } from './leaves'
import { badRequest } from './protocol'
import { compareValues, isPlainObject, sameValue, typeRank, type PlainObject } from './values'

/** Says whether a leaf (see leaves.ts) meets an operand. */
export type LeafTest = (leaf: unknown) => boolean

/** Tests of one leaf by operator name; a path meets the operator when any of its leaves does. */
export const leafOperators: Readonly<Record<string, (operand: unknown, siblings: PlainObject) => LeafTest>> =
  {
    $eq: (operand) => equalTo(operand),
    $gt: (operand) => compared(operand, (difference) => difference > 0),
    $gte: (operand) => orEqual(operand, (difference) => difference >= 0),
    $lt: (operand) => compared(operand, (difference) => difference < 0),
    $lte: (operand) => orEqual(operand, (difference) => difference <= 0),
    $in: (operand) => {
      const tests = list('$in', operand).map(equalTo)
      return (leaf) => tests.some((test) => test(leaf))
    },
    $exists: (operand) => {
      const wanted = Boolean(operand)
      return (leaf) => (leaf !== undefined) === wanted
    },
    $size: (operand) => (leaf) => Array.isArray(leaf) && leaf.length === operand,
    $regex: (operand, siblings) => matchesPattern(pattern(operand, siblings['$options'])),
    $mod: (operand) => {
      const [divisor, rest] = list('$mod', operand).map(Number)
      return some((value) => typeof value === 'number' && Math.trunc(value) % (divisor ?? 0) === rest)
    },
    $type: (operand) => {
      const names = Array.isArray(operand) ? operand : [operand]
      return some((value) => names.some((name) => hasType(value, String(name))))
    },
  }

/** Whether any leaf has no value is what `exists: false` asks; the others ask for one that meets them. */
export function needsEvery(operator: string, operand: unknown): boolean {
  return operator === '$exists' && !operand
}

/** A pattern meets texts that match it and patterns equal to it; null meets nothing as well. */
export function equalTo(operand: unknown): LeafTest {
  if (operand instanceof RegExp) return matchesPattern(operand)
  return some((value) => sameValue(value ?? null, operand ?? null))
}

export function list(operator: string, operand: unknown): unknown[] {
  if (!Array.isArray(operand)) throw badRequest(`${operator} needs an array`)
  return operand
}

function some(test: (value: unknown) => boolean): LeafTest {
  return (leaf) => withElements(leaf).some(test)
}

/** Values of another type are neither more nor less. */
function compared(operand: unknown, accepts: (difference: number) => boolean): LeafTest {
  return some((value) => typeRank(value) === typeRank(operand) && accepts(compareValues(value, operand)))
}

/** With null, "or equal" is all there is, and it meets a missing field too. */
function orEqual(operand: unknown, accepts: (difference: number) => boolean): LeafTest {
  return operand === null || operand === undefined ? equalTo(null) : compared(operand, accepts)
}

function matchesPattern(wanted: RegExp): LeafTest {
  const fixed = new RegExp(wanted.source, wanted.flags.replaceAll(/[gy]/g, ''))
  return some((value) =>
    value instanceof RegExp
      ? String(value) === String(wanted)
      : typeof value === 'string' && fixed.test(value),
  )
}

function pattern(operand: unknown, options: unknown): RegExp {
  const source = operand instanceof RegExp ? operand.source : String(operand)
  return new RegExp(
    source,
    typeof options === 'string' ? options : operand instanceof RegExp ? operand.flags : '',
  )
}

function hasType(value: unknown, name: string): boolean {
  switch (name) {
    case 'null':
      return value === null
    case 'object':
      return isPlainObject(value)
    case 'array':
      return Array.isArray(value)
    case 'date':
      return value instanceof Date
    case 'bool':
      return typeof value === 'boolean'
    case 'string':
      return typeof value === 'string'
    case 'number':
    case 'double':
    case 'int':
    case 'long':
      return typeof value === 'number'
    default:
      throw badRequest(`unknown type name: ${name}`)
  }
}
