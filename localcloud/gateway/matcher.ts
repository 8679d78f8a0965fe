import { Query } from 'mingo'
import { leaves } from './leaves'
import { equalTo, leafOperators, list, needsEvery, type LeafTest } from './operators'
import { isOperators } from './predicates'
import { badRequest } from './protocol'
import { isPlainObject, type PlainObject } from './values'

type Test = (node: unknown) => boolean

/**
 * Tests documents against a filter the way MongoDB does: arrays are entered, comparisons stay within one type,
 * null meets missing, objects are equal only with their fields in the same order. (mingo's own query differs in
 * these.) Refuses operators it does not know, such as the geographic ones.
 */
export function matcher(filter: PlainObject): Test {
  const tests = Object.entries(filter).map(([field, condition]) =>
    field.startsWith('$') ? logical(field, condition) : onPath(field, condition),
  )
  return (node) => tests.every((test) => test(node))
}

function logical(operator: string, operand: unknown): Test {
  switch (operator) {
    case '$and':
      return every(branches(operator, operand))
    case '$or':
      return any(branches(operator, operand))
    case '$nor':
      return not(any(branches(operator, operand)))
    case '$expr': {
      const query = new Query<PlainObject>({ $expr: operand })
      return (node) => query.test(node as PlainObject)
    }
    default:
      throw badRequest(`unknown operator: ${operator}`)
  }
}

function branches(operator: string, operand: unknown): Test[] {
  return list(operator, operand).map((branch) => matcher(branch as PlainObject))
}

function onPath(path: string, condition: unknown): Test {
  const test = onLeaves(condition)
  const fields = path.split('.')
  return (node) => test(leaves(node, fields))
}

type LeavesTest = (found: readonly unknown[]) => boolean

function onLeaves(condition: unknown): LeavesTest {
  if (!isOperators(condition)) return anyLeaf(equalTo(condition))
  const tests = Object.entries(condition).map(([operator, operand]) =>
    ofOperator(operator, operand, condition),
  )
  return (found) => tests.every((test) => test(found))
}

function ofOperator(operator: string, operand: unknown, siblings: PlainObject): LeavesTest {
  switch (operator) {
    case '$ne':
      return not(anyLeaf(equalTo(operand)))
    case '$nin':
      return not(ofOperator('$in', operand, siblings))
    case '$not':
      return not(onLeaves(operand))
    case '$all':
      return allOf(list('$all', operand))
    case '$elemMatch':
      return anyLeaf(elementMeets(operand))
    case '$options':
      return () => true
    default: {
      const test = leafOperators[operator]
      if (test === undefined) throw badRequest(`unknown operator: ${operator}`)
      const onLeaf = test(operand, siblings)
      return needsEvery(operator, operand) ? (found) => found.every(onLeaf) : anyLeaf(onLeaf)
    }
  }
}

function allOf(operands: unknown[]): LeavesTest {
  if (operands.length === 0) return () => false
  return every(
    operands.map((operand) => (isOperators(operand) ? onLeaves(operand) : anyLeaf(equalTo(operand)))),
  )
}

function elementMeets(operand: unknown): LeafTest {
  if (!isPlainObject(operand)) throw badRequest('$elemMatch needs an object')
  const byValue = isOperators(operand) && !('$and' in operand || '$or' in operand || '$nor' in operand)
  const onValue = byValue ? onLeaves(operand) : undefined
  const onObject = byValue ? undefined : matcher(operand)
  return (leaf) =>
    Array.isArray(leaf) &&
    leaf.some((element: unknown) =>
      onValue === undefined ? isPlainObject(element) && onObject?.(element) === true : onValue([element]),
    )
}

function anyLeaf(test: LeafTest): LeavesTest {
  return (found) => found.some(test)
}

function every<T>(tests: readonly ((value: T) => boolean)[]): (value: T) => boolean {
  return (value) => tests.every((test) => test(value))
}

function any<T>(tests: readonly ((value: T) => boolean)[]): (value: T) => boolean {
  return (value) => tests.some((test) => test(value))
}

function not<T>(test: (value: T) => boolean): (value: T) => boolean {
  return (value) => !test(value)
}
