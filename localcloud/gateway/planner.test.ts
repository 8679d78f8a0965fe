import fc from 'fast-check'
import type { IndexDeclaration } from '../../cloudfunctions/platform/collections.types'
import { memoryDisk } from './disk'
import { matcher } from './matcher'
import type { SortOrder } from './sorting'
import { selected } from './selection'
import { comparator } from './sorting'
import { Store } from './store'
import type { Doc, PlainObject } from './values'

const scalar = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 2, arbitrary: fc.constantFrom('0', 'a', 'b') },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, true, new Date(1), new Date(2)) },
)
const inner = fc.record(
  { x: scalar, y: fc.oneof(scalar, fc.array(scalar, { maxLength: 2 })) },
  { requiredKeys: [] },
)
const value = fc.oneof(
  { weight: 6, arbitrary: scalar },
  { weight: 2, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 1, arbitrary: inner },
  { weight: 1, arbitrary: fc.array(inner, { maxLength: 2 }) },
)
const fields = fc.record({ a: value, b: scalar, c: value }, { requiredKeys: [] })
const path = fc.constantFrom('a', 'b', 'c', 'a.x', 'a.y', 'c.x', '_id')

const operators = fc.oneof(
  fc.record({ $gt: scalar, $lte: scalar }, { requiredKeys: [] }),
  fc.record({ $gte: scalar, $lt: scalar }, { requiredKeys: [] }),
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $all: fc.array(scalar, { minLength: 1, maxLength: 2 }) }),
  fc.record({ $exists: fc.boolean() }),
  fc.record({ $ne: scalar }),
  fc.record({
    $elemMatch: fc.oneof(fc.record({ $gt: scalar, $lt: scalar }), fc.record({ x: scalar, y: scalar })),
  }),
  fc.record({ $not: fc.record({ $gt: scalar }) }),
)
const condition = fc.oneof(
  scalar,
  operators.filter((found) => Object.keys(found).length > 0),
)
const conjunction = fc.dictionary(path, condition, { maxKeys: 3 })
const filter: fc.Arbitrary<PlainObject> = fc.oneof(
  { weight: 4, arbitrary: conjunction },
  { weight: 1, arbitrary: fc.array(conjunction, { minLength: 1, maxLength: 2 }).map(($and) => ({ $and })) },
  { weight: 1, arbitrary: fc.array(conjunction, { minLength: 1, maxLength: 2 }).map(($or) => ({ $or })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(conjunction, conjunction, conjunction)
      .map(([all, one, two]) => ({ ...all, $or: [one, two] })),
  },
)
const direction = fc.constantFrom<1 | -1>(1, -1)
const sort: fc.Arbitrary<SortOrder> = fc.uniqueArray(fc.tuple(path, direction), {
  maxLength: 2,
  selector: ([name]) => name,
})
const index = fc.uniqueArray(fc.tuple(path, direction), {
  minLength: 1,
  maxLength: 3,
  selector: ([name]) => name,
})
const indexes = fc
  .array(index, { minLength: 1, maxLength: 5 })
  .map((all) => all.map((each, i): IndexDeclaration => ({ name: `index${String(i)}`, fields: each })))

function filled(declared: IndexDeclaration[], documents: PlainObject[]): Store {
  const store = new Store({ things: { indexes: declared } }, memoryDisk)
  for (const [i, document] of documents.entries()) {
    const _id = `d${String(i)}`
    try {
      store.apply([{ collection: 'things', key: `s:${_id}`, doc: { _id, ...document } }])
    } catch (error) {
      expect(String(error)).toContain('parallel arrays')
    }
  }
  return store
}

/** The documents in the planner's order, or undefined when no index covers the query. */
function planned(store: Store, wanted: PlainObject, order: SortOrder): Doc[] | undefined {
  try {
    return [...selected(store.collection('things'), wanted, order)]
  } catch (error) {
    expect(String(error)).toContain('no declared index of "things" covers this query')
    return undefined
  }
}

test('a covered query finds by its index exactly what a full scan finds, in the same order', () => {
  let covered = 0
  fc.assert(
    fc.property(
      indexes,
      fc.array(fields, { maxLength: 25 }),
      filter,
      sort,
      (declared, documents, wanted, order) => {
        const store = filled(declared, documents)
        const found = planned(store, wanted, order)
        if (found === undefined) return
        covered++
        const scanned = [...store.collection('things').docs.values()].filter(matcher(wanted))
        expect(found.map(({ _id }) => _id).sort()).toEqual(scanned.map(({ _id }) => _id).sort())
        const compare = comparator(order)
        for (const [i, doc] of found.slice(1).entries())
          expect(compare(found[i]!, doc)).toBeLessThanOrEqual(0)
      },
    ),
    { numRuns: 1500 },
  )
  expect(covered).toBeGreaterThan(200)
})

test('an index stays right while documents change and go', () => {
  const step = fc.record({ id: fc.integer({ min: 0, max: 5 }), document: fc.option(fields) })
  fc.assert(
    fc.property(index, fc.array(step, { maxLength: 20 }), scalar, (columns, steps, wanted) => {
      const store = filled([{ name: 'only', fields: columns }], [])
      for (const { id, document } of steps) {
        const doc = document === null ? null : { _id: `d${String(id)}`, ...document }
        try {
          store.apply([{ collection: 'things', key: `s:d${String(id)}`, doc }])
        } catch (error) {
          expect(String(error)).toContain('parallel arrays')
        }
      }
      const first = columns[0]![0]
      const found = planned(store, { [first]: wanted }, [])
      const scanned = [...store.collection('things').docs.values()].filter(matcher({ [first]: wanted }))
      expect(found?.map(({ _id }) => _id).sort()).toEqual(scanned.map(({ _id }) => _id).sort())
    }),
    { numRuns: 400 },
  )
})

test('an index that pairs the fields of elements still finds two elements that meet one condition each', () => {
  const columns: IndexDeclaration['fields'] = [
    ['a.x', 1],
    ['a.y', 1],
  ]
  const store = filled(
    [{ name: 'pair', fields: columns }],
    [
      {
        a: [
          { x: 1, y: 0 },
          { x: 0, y: 1 },
        ],
      },
    ],
  )
  expect(planned(store, { 'a.x': 1, 'a.y': 1 }, [])).toHaveLength(1)
  expect(planned(store, { a: { $elemMatch: { x: 1, y: 1 } } }, [])).toHaveLength(0)
})

test('a query reads about as many index entries at 100 documents as at 20,000', () => {
  const columns: IndexDeclaration['fields'] = [
    ['group', 1],
    ['at', -1],
  ]
  const reads = [100, 20_000].map((count) => {
    const documents = Array.from({ length: count }, (_, at) => ({ group: at % 2, at }))
    const store = filled([{ name: 'page', fields: columns }], documents)
    let asked = 0
    const docs = store.collection('things').docs
    const get = docs.get.bind(docs)
    docs.get = (key) => {
      asked++
      return get(key)
    }
    const page = [...selected(store.collection('things'), { group: 1, at: { $lt: 90 } }, [['at', -1]], 20)]
    expect(page.map(({ at }) => at)).toEqual(Array.from({ length: 20 }, (_, i) => 89 - 2 * i))
    return asked
  })
  expect(reads).toEqual([20, 20].map((n) => expect.closeTo(n, -1)))
})

test('who sorts by an array of which one element is asked for is not answered in the order of that element', () => {
  const index = {
    name: 'by',
    fields: [
      ['c', 1],
      ['a', 1],
    ] as [string, 1][],
  }
  const store = filled([index], [{ c: [3] }, { c: [true, 3] }])
  expect(planned(store, { c: 3 }, [['c', -1]])).toBeUndefined()
  expect(planned(store, { c: 3 }, [['a', 1]])).toHaveLength(2)
})
