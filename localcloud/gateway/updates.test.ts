import fc from 'fast-check'
import { updated } from './updates'
import { decode, encode, type PlainObject } from './values'

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
  ['sets nothing in every element of an empty array', { a: [] }, { $set: { 'a.$[].n': 1 } }, undefined],
  ['sets far beyond the end', { a: [] }, { $set: { 'a.2.n': 1 } }, { a: [null, null, { n: 1 }] }],
  ['makes an object of numbers where there was nothing', {}, { $set: { 'a.1': 2 } }, { a: { 1: 2 } }],
  ['pops nothing from nothing', {}, { $pop: { a: 1 } }, undefined],
  ['pulls an equal array only', { a: [[1], 1] }, { $pull: { a: [1] } }, { a: [1] }],
  ['pulls by pattern', { a: ['one', 'two'] }, { $pull: { a: /^o/ } }, { a: ['two'] }],
  ['pulls null and leaves the rest', { a: [null, 0] }, { $pull: { a: null } }, { a: [0] }],
  ['pushes before the end', { a: [1, 4] }, { $push: { a: { $each: [3], $position: -1 } } }, { a: [1, 3, 4] }],
  ['cuts to nothing', { a: [1] }, { $push: { a: { $each: [], $slice: 0 } } }, { a: [] }],
  ['takes the smaller', { a: 5 }, { $min: { a: 3 } }, { a: 3 }],
  ['renames into an object that was missing', { a: 1 }, { $rename: { a: 'b.c' } }, { b: { c: 1 } }],
  ['renames over what stood there', { a: 1, b: 2 }, { $rename: { a: 'b' } }, { b: 1 }],
  ['renames nothing', { b: 2 }, { $rename: { a: 'b' } }, undefined],
  ['sets bits', { a: 5 }, { $bit: { a: { and: 4 } } }, { a: 4 }],
]

test.each(changes)('an update %s', (_what, before, change, expected) => {
  expect(after(before, change)).toEqual(expected)
})

const positional: [string, PlainObject, PlainObject[]][] = [
  ['one condition on a field', { 'crew.id': 'b' }, [{ id: 'a' }, { id: 'b', came: true }]],
  ['elemMatch', { crew: { $elemMatch: { id: 'a' } } }, [{ id: 'a', came: true }, { id: 'b' }]],
  ['a condition inside and', { $and: [{ 'crew.id': { $gt: 'a' } }] }, [{ id: 'a' }, { id: 'b', came: true }]],
]

test.each(positional)('a positional $ means the element that %s met', (_what, filter, crew) => {
  const before = { crew: [{ id: 'a' }, { id: 'b' }] }
  expect(after(before, { $set: { 'crew.$.came': true } }, filter)).toEqual({ crew })
})

test('a positional $ that could mean several elements is refused, and one that means none', () => {
  const change = { $set: { 'crew.$.came': true } }
  const before = {
    crew: [
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
    ],
  }
  expect(() => after(before, change, { 'crew.id': 'a', 'crew.n': 2 })).toThrow('ask with elemMatch')
  expect(() => after(before, change, { _id: 'd' })).toThrow('did not find the match')
})

const names = fc.constantFrom('a', 'b', '0', '2')
const values = fc.oneof(fc.integer(), fc.constantFrom(null, 'x', [], {}, [1, null]))
const modifier = fc.constantFrom(
  '$set',
  '$unset',
  '$inc',
  '$push',
  '$addToSet',
  '$pull',
  '$pop',
  '$max',
  '$rename',
)

test('[property] after any update memory holds what the file would give back', () => {
  const change = fc.tuple(modifier, fc.array(names, { minLength: 1, maxLength: 3 }), values)
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      let doc: PlainObject = { a: [], b: { a: [1] } }
      for (const [operator, fields, value] of changes) {
        const operand = operator === '$rename' ? 'c.d' : value
        try {
          doc = after(doc, { [operator]: { [fields.join('.')]: operand } }) ?? doc
        } catch (error) {
          expect(String(error)).toContain('[FailedOperation.Update]')
        }
        expect(doc).toStrictEqual(decode(encode(doc), 0))
      }
    }),
  )
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
  ['two changes of one element', { a: [1] }, { $set: { 'a.$[]': 1, 'a.0': 2 } }],
  ['a field below _id', {}, { $set: { '_id.a': 1 } }],
  ['a position too far', { a: [] }, { $set: { 'a.9000000': 1 } }],
  ['inc by a text', { a: 1 }, { $inc: { a: '1' } }],
  ['inc of nothing by null', {}, { $inc: { a: null } }],
  ['an unknown clause of push', { a: [] }, { $push: { a: { $each: [], $grow: 1 } } }],
  ['push of each that is no list', { a: [] }, { $push: { a: { $each: 1 } } }],
  ['a sort that is no way', { a: [] }, { $push: { a: { $each: [], $sort: 2 } } }],
  ['a slice that is no number', { a: [] }, { $push: { a: { $each: [], $slice: 'x' } } }],
  ['pop of anything but an end', { a: [1] }, { $pop: { a: 2 } }],
  ['pullAll of no list', { a: [1] }, { $pullAll: { a: 1 } }],
  ['a rename to no text', { a: 1 }, { $rename: { a: 1 } }],
  ['a rename onto itself', { a: 1 }, { $rename: { a: 'a' } }],
  ['a rename out of an array', { a: [1] }, { $rename: { 'a.0': 'b' } }],
  ['an array filter', { a: [1] }, { $set: { 'a.$[x]': 1 } }],
  ['every element of no array', { a: 1 }, { $set: { 'a.$[]': 1 } }],
  ['a $ without an array before it', { a: 1 }, { $set: { $: 1 } }],
  ['a name that begins with $ in max', {}, { $max: { a: { $b: 1 } } }],
  ['a name that begins with $ in a set', {}, { $addToSet: { a: { c: { $b: 1 } } } }],
  ['an unknown modifier', { a: 1 }, { $grow: { a: 1 } }],
  ['a bare document', { a: 1 }, { a: 2 }],
]

test.each(refusals)('%s is refused', (_what, before, change) => {
  expect(() => after(before, change)).toThrow('[FailedOperation.Update]')
})

test.each(['a.__proto__.b', '__proto__.b'])('the path %s is refused and changes no prototype', (path) => {
  expect(() => after({ a: {} }, { $set: { [path]: 1 } })).toThrow('[local cloud, strict]')
  expect(Object.keys(Object.prototype)).toEqual([])
})
