import { refuseNames } from './names'
import { badUpdate } from './protocol'
import type { Reach } from './updatePlace'
import { compareValues, deepCopy } from './values'

/** Which document and which of its paths a modifier works on, for what it says when it refuses. */
export interface At {
  readonly id: string | number
  readonly path: string
}

/** One kind of change to one value. */
export interface Modifier {
  readonly reach: Reach
  /** The new value, or undefined to take the field away; `old` is undefined only where the path may be made. */
  readonly modify: (old: unknown, operand: unknown, at: At) => unknown
}

/** What changes single values, as MongoDB has it. */
export const valueModifiers: Readonly<Record<string, Modifier>> = {
  $set: { reach: 'make', modify: (_old, operand, at) => stored(operand, at) },
  $unset: { reach: 'pass', modify: () => undefined },
  $inc: { reach: 'make', modify: counted('$inc', (old, by) => (old ?? 0) + by) },
  $mul: { reach: 'make', modify: counted('$mul', (old, by) => (old ?? 0) * by) },
  $min: { reach: 'make', modify: replacedWhen((difference) => difference < 0) },
  $max: { reach: 'make', modify: replacedWhen((difference) => difference > 0) },
  $bit: {
    reach: 'make',
    modify: (old, operand, at) => {
      const [[way, by] = []] = Object.entries(operand as object)
      const left = old === undefined ? 0 : number('$bit', old, at)
      const right = number('$bit', by, at)
      if (way === 'and') return left & right
      if (way === 'or') return left | right
      if (way === 'xor') return left ^ right
      throw badUpdate('The $bit modifier takes and, or, xor')
    },
  },
}

function counted(
  operator: string,
  count: (old: number | undefined, by: number) => number,
): Modifier['modify'] {
  return (old, operand, at) => {
    if (typeof operand !== 'number')
      throw badUpdate(
        `Cannot ${operator} with non-numeric argument: {${at.path}: ${JSON.stringify(operand)}}`,
      )
    return count(old === undefined ? undefined : number(operator, old, at), operand)
  }
}

function number(operator: string, value: unknown, { id, path }: At): number {
  if (typeof value === 'number') return value
  throw badUpdate(
    `Cannot apply ${operator} to a value of non-numeric type. {_id: ${JSON.stringify(id)}} has the field '${path}' of non-numeric type`,
  )
}

function replacedWhen(wanted: (difference: number) => boolean): Modifier['modify'] {
  return (old, operand, at) =>
    old === undefined || wanted(compareValues(operand, old)) ? stored(operand, at) : old
}

function stored(value: unknown, { path }: At): unknown {
  refuseNames(value, path, badUpdate)
  return deepCopy(value)
}
