import { matcher } from './matcher'
import { refuseNames } from './names'
import { isOperators } from './predicates'
import { badUpdate } from './protocol'
import { comparator } from './sorting'
import type { Modifier } from './modifiers'
import { compareValues, deepCopy, isPlainObject, sameValue, type Doc, type PlainObject } from './values'

const PUSH_CLAUSES = new Set(['$each', '$position', '$sort', '$slice'])

/** What changes arrays. Each refuses a value that is there and is no array. */
export const arrayModifiers: Readonly<Record<string, Modifier>> = {
  $push: {
    reach: 'make',
    modify: (old, operand, at) => {
      const clauses = pushClauses(operand)
      refuseNames(clauses.each, at.path, badUpdate)
      const array = arrayOf(old, at.path)
      const pushed = array.toSpliced(clauses.position ?? array.length, 0, ...deepCopy(clauses.each))
      const { sort, slice } = clauses
      if (sort !== undefined) pushed.sort(sort)
      if (slice === undefined) return pushed
      return slice < 0 ? pushed.slice(slice) : pushed.slice(0, slice)
    },
  },
  $addToSet: {
    reach: 'make',
    modify: (old, operand, at) => {
      const added = isOperators(operand) && '$each' in operand ? listOf(operand['$each'], '$each') : [operand]
      refuseNames(added, at.path, badUpdate)
      const set = [...arrayOf(old, at.path)]
      for (const value of added) if (!set.some((known) => sameValue(known, value))) set.push(deepCopy(value))
      return set
    },
  },
  $pull: {
    reach: 'leave',
    modify: (old, operand, at) => arrayOf(old, at.path).filter(not(pulled(operand))),
  },
  $pullAll: {
    reach: 'leave',
    modify: (old, operand, at) => {
      const gone = listOf(operand, '$pullAll')
      return arrayOf(old, at.path).filter((element) => !gone.some((value) => sameValue(value, element)))
    },
  },
  $pop: {
    reach: 'leave',
    modify: (old, operand, at) => {
      if (operand !== 1 && operand !== -1) throw badUpdate('$pop expects 1 or -1')
      const array = arrayOf(old, at.path)
      return operand === 1 ? array.slice(0, -1) : array.slice(1)
    },
  },
}

interface PushClauses {
  each: unknown[]
  position?: number
  slice?: number
  sort?: (a: unknown, b: unknown) => number
}

function pushClauses(operand: unknown): PushClauses {
  if (!isOperators(operand)) return { each: [operand] }
  const unknown = Object.keys(operand).find((clause) => !PUSH_CLAUSES.has(clause))
  if (unknown !== undefined) throw badUpdate(`Unrecognized clause in $push: ${unknown}`)
  const { $each, $position, $slice, $sort } = operand
  return {
    each: listOf($each, '$each'),
    ...($position === undefined ? {} : { position: integer($position, '$position') }),
    ...($slice === undefined ? {} : { slice: integer($slice, '$slice') }),
    ...($sort === undefined ? {} : { sort: sorter($sort) }),
  }
}

/** 1 or -1 orders whole elements, an object orders by fields of theirs. */
function sorter(sort: unknown): (a: unknown, b: unknown) => number {
  const isWay = (way: unknown): way is 1 | -1 => way === 1 || way === -1
  if (isWay(sort)) return (a, b) => compareValues(a, b) * sort
  if (!isPlainObject(sort))
    throw badUpdate('The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1}')
  const order = Object.entries(sort).map(([path, way]): readonly [string, 1 | -1] => {
    if (!isWay(way)) throw badUpdate('The $sort element value must be either 1 or -1')
    return [path, way]
  })
  const compare = comparator(order)
  return (a, b) => compare(a as Doc, b as Doc)
}

/** An object asks for elements with these fields, operators are asked of each element, any other value is taken by itself. */
function pulled(operand: unknown): (element: unknown) => boolean {
  if (isOperators(operand)) return elementMeets({ element: operand })
  if (isPlainObject(operand)) {
    const meets = matcher(operand)
    return (element) => isPlainObject(element) && meets(element)
  }
  if (operand instanceof RegExp) return elementMeets({ element: operand })
  return (element) => sameValue(element, operand)
}

function elementMeets(filter: PlainObject): (element: unknown) => boolean {
  const meets = matcher(filter)
  return (element) => meets({ element })
}

function not(test: (element: unknown) => boolean): (element: unknown) => boolean {
  return (element) => !test(element)
}

function arrayOf(old: unknown, path: string): unknown[] {
  if (old === undefined) return []
  if (!Array.isArray(old)) throw badUpdate(`The field '${path}' must be an array but is of another type`)
  return old
}

function listOf(operand: unknown, clause: string): unknown[] {
  if (!Array.isArray(operand)) throw badUpdate(`The argument to ${clause} must be an array`)
  return operand
}

function integer(operand: unknown, clause: string): number {
  if (!Number.isInteger(operand)) throw badUpdate(`The value for ${clause} must be an integer value`)
  return operand as number
}
