import { aggregate } from 'mingo'
import { collectionOf, type Action, type Core } from '../core'
import type { SortOrder } from '../sorting'
import { badRequest, CloudError, strictRefusal } from '../protocol'
import { selected } from '../selection'
import { describeUncovered } from '../uncovered'
import { decode, deepCopy, encode, isPlainObject, type Doc, type PlainObject } from '../values'

/** The cloud answers this many rows when the pipeline says nothing about it. */
const ROWS_DEFAULT = 20

/** `collection.aggregate()`: begins with a match that a declared index covers, or with a sort and a limit. */
export const aggregateDocuments: Action = (request, core) => {
  const name = collectionOf(request, core)
  const stages = (request.stages ?? []).map(({ stageKey, stageValue }) => ({
    [stageKey]: decode(stageValue, core.now()),
  }))
  if (request.transactionId !== undefined)
    throw strictRefusal('aggregate inside a transaction is not isolated.')
  for (const stage of stages) refuseSlowLookup(core, stage['$lookup'])
  const { input, rest } = source(core, name, stages)
  const limited = rest.some((stage) => '$limit' in stage || '$count' in stage)
  const pipeline = limited ? rest : [...rest, { $limit: ROWS_DEFAULT }]
  const rows = computed(core, input, pipeline)
  return { data: { list: rows.map(encode) } }
}

function computed(core: Core, input: Doc[], pipeline: PlainObject[]): PlainObject[] {
  try {
    return aggregate(input.map(deepCopy), pipeline, {
      collectionResolver: (other) => [...core.store.collection(other).docs.values()].map(deepCopy),
    })
  } catch (error) {
    throw error instanceof CloudError
      ? error
      : badRequest(error instanceof Error ? error.message : String(error))
  }
}

/** Takes the leading match, sort and limit to the indexes; what follows is computed from their documents. */
function source(core: Core, name: string, stages: PlainObject[]): { input: Doc[]; rest: PlainObject[] } {
  const rest = [...stages]
  const filter = take(rest, '$match')
  const sort = take(rest, '$sort')
  const limit = sort === undefined ? undefined : rest[0]?.['$limit']
  if (filter !== undefined && !isPlainObject(filter)) throw badRequest('the match must be an object')
  const collection = core.store.collection(name)
  const order = Object.entries(sort ?? {}).map(([path, way]): SortOrder[number] => [
    path,
    Number(way) < 0 ? -1 : 1,
  ])
  const count = typeof limit === 'number' ? limit : Infinity
  return { input: [...selected(collection, filter ?? {}, order, count)], rest }
}

function take(stages: PlainObject[], key: string): PlainObject | undefined {
  const stage = stages[0]
  if (stage === undefined || !(key in stage)) return undefined
  stages.shift()
  return stage[key] as PlainObject
}

/** A lookup finds its documents by a field that some index of the other collection begins with. */
function refuseSlowLookup(core: Core, lookup: unknown): void {
  if (!isPlainObject(lookup) || typeof lookup['from'] !== 'string') return
  const field = lookup['foreignField']
  const { name, indexes } = core.store.collection(lookup['from'])
  if (typeof field !== 'string' || indexes.some((index) => index.fields[0]?.[0] === field)) return
  const predicates = new Map([[field, { equals: [] }]])
  throw strictRefusal(describeUncovered(name, { predicates, alternatives: [] }, []))
}
