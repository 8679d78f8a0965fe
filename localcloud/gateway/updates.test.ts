import { updated } from './updates'
import type { PlainObject } from './values'

/** The fields after the update, or undefined when nothing changes. */
function after(fields: PlainObject, change: PlainObject, filter: PlainObject = {}): PlainObject | undefined {
  const before = { _id: 'd', ...fields }
  const copy = structuredClone(before)
  const doc = updated(before, change, filter)
  expect(before).toEqual(copy)
  if (doc === undefined) return undefined
  const { _id, ...rest } = doc
  return rest
}

const changes: [string, PlainObject, PlainObject, PlainObject | undefined][] = [
  ['sets a deep path that was missing', {}, { $set: { 'a.b.c': 1 } }, { a: { b: { c: 1 } } }],
  ['sets an element by position', { a: [1, 2] }, { $set: { 'a.1': 9 } }, { a: [1, 9] }],
  ['sets the same and changes nothing', { a: { b: [1] } }, { $set: { a: { b: [1] } } }, undefined],
  ['unsets an element to null', { a: [1, 2] }, { $unset: { 'a.0': '' } }, { a: [null, 2] }],
  ['unsets what is not there and changes nothing', { a: 1 }, { $unset: { 'b.c': '' } }, undefined],
  ['takes the larger date', { a: new Date(1) }, { $max: { a: new Date(5) } }, { a: new Date(5) }],
  ['pushes to nothing', {}, { $push: { a: 2 } }, { a: [2] }],
  ['pushes null', { a: [1] }, { $push: { a: null } }, { a: [1, null] }],
  ['pushes an array as one element', { a: [1] }, { $push: { a: [2, 3] } }, { a: [1, [2, 3]] }],
  [
    'sorts objects by a field',
    { a: [{ n: 2 }] },
    { $push: { a: { $each: [{ n: 1 }], $sort: { n: 1 } } } },
    { a: [{ n: 1 }, { n: 2 }] },
  ],
  ['adds an equal object to a set once', { a: [{ n: 1 }] }, { $addToSet: { a: { n: 1 } } }, undefined],
  [
    'pulls from objects by a comparison',
    { a: [{ n: 1 }, { n: 5 }] },
    { $pull: { a: { n: { $gt: 2 } } } },
    { a: [{ n: 1 }] },
  ],
  ['pops the first', { a: [1, 2] }, { $pop: { a: -1 } }, { a: [2] }],
  [
    'increments inside every element',
    { a: [{ n: 1 }, { n: 2 }] },
    { $inc: { 'a.$[].n': 1 } },
    { a: [{ n: 2 }, { n: 3 }] },
  ],
]

test.each(changes)('an update %s', (_what, before, change, expected) => {
  expect(after(before, change)).toEqual(expected)
})

test('a condition that mingo would judge otherwise does not stop the update', () => {
  expect(after({ a: [1, 2], n: 1 }, { $inc: { n: 1 } }, { a: { $in: [[1, 2]] } })).toEqual({
    a: [1, 2],
    n: 2,
  })
})

const refusals: [string, PlainObject, PlainObject][] = [
  ['two changes of one path', { a: 1 }, { $set: { a: 2 }, $inc: { a: 1 } }],
  ['a change below another', { a: {} }, { $set: { a: {}, 'a.b': 1 } }],
  ['a change of _id', {}, { $set: { _id: 'other' } }],
  ['a path through null', { a: null }, { $set: { 'a.b': 1 } }],
  ['a path through a date', { a: new Date(0) }, { $set: { 'a.b': 1 } }],
  ['a field of an array', { a: [1] }, { $set: { 'a.b': 1 } }],
  ['inc of a date', { a: new Date(0) }, { $inc: { a: 1 } }],
  ['push to null', { a: null }, { $push: { a: 1 } }],
  ['pull from an object', { a: {} }, { $pull: { a: 1 } }],
  ['an unknown modifier', { a: 1 }, { $grow: { a: 1 } }],
  ['a bare document', { a: 1 }, { a: 2 }],
]

test.each(refusals)('%s is refused', (_what, before, change) => {
  expect(() => after(before, change)).toThrow('[FailedOperation.Update]')
})
