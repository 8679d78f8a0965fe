import { termsOf } from '../../domain/community/terms'
import { dayOf } from '../../domain/kernel/time'
import { recordPast } from '../../domain/order/past'
import { isStopped, type ImportRow } from '../../domain/tables/types'
import { communityOf } from '../community/own'
import { newOrderDocument } from '../order/document'
import type { ImportDocument } from '../platform/collections/imports'
import type { MemberContext } from '../platform/context'
import type { CommunityDocument, OrderDocument } from '../platform/documents'
import { digestOf } from '../platform/identity'
import { inParts } from '../platform/inParts'
import { refusedAmong } from './refusedLines'
import { DuplicateKey } from '../platform/store'

type Context = MemberContext<'register.importWrite'>

/** writes under way at once */
const sideBySide = 10

interface Line {
  orderId: string
  row: ImportRow
}

interface WrittenLines {
  /** lines that came from this table */
  added: number
  /** lines that stood in the register before */
  known: number
  /** lines whose words WeChat will not have */
  refused: readonly ImportRow[]
}

/**
 * Writes the lines of these parts that nothing stops and whose words WeChat lets pass, each under an id made of what it
 * says: what stands in the register already, from this file or another, is left as it is.
 */
export async function writeParts(
  context: Context,
  document: ImportDocument,
  from: number,
  until: number,
): Promise<WrittenLines> {
  const { services, communityId } = context
  const { store } = services
  const { command } = store
  const [parts, community] = await Promise.all([
    store.find(
      'importParts',
      { communityId, importId: document._id, n: command.gte(from).and(command.lt(until)) },
      { orderBy: [['n', 'asc']], limit: until - from + 1 },
    ),
    communityOf(store, communityId),
  ])
  const rows = parts.flatMap((part) => part.rows.filter((row) => !isStopped(row)))
  const refused = await refusedAmong(context, rows)
  const lines = rows
    .filter((row) => !refused.includes(row))
    .map((row) => ({ row, orderId: pastId(communityId, row.identity) }))
  const there = await thereAlready(context, document, lines)
  const missing = lines.filter(({ orderId }) => !there.has(orderId))
  await inParts(missing, sideBySide, (line) => add(context, document, community, line))
  const before = [...there.values()].filter((own) => !own).length
  return { added: lines.length - before, known: before, refused }
}

const pastId = (communityId: string, identity: string): string =>
  `b${digestOf(`past ${communityId} ${identity}`)}`
const entryKey = (importId: string, orderId: string): string => `import:${importId}:${orderId}`

/** Of these lines, those that stand in the register, and whether this very table brought them. */
async function thereAlready(
  { services: { store } }: Context,
  { _id }: ImportDocument,
  lines: readonly Line[],
): Promise<Map<string, boolean>> {
  if (lines.length === 0) return new Map()
  const ids = lines.map(({ orderId }) => orderId)
  const found = await store.find(
    'orders',
    { _id: store.command.in(ids) },
    { fields: ['keys'], limit: ids.length },
  )
  return new Map(found.map((order) => [order._id, order.keys.includes(entryKey(_id, order._id))]))
}

/** Numbers are drawn of the line itself; the few that are taken are drawn again. */
const drawsMax = 40

async function add(
  context: Context,
  document: ImportDocument,
  community: CommunityDocument,
  line: Line,
): Promise<void> {
  const { store } = context.services
  for (let draw = 0; draw < drawsMax; draw += 1) {
    try {
      await store.add('orders', orderOf(context, document, community, line, draw))
      return
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error
      // A copy of this request was faster.
      if ((await store.get('orders', line.orderId)) !== null) return
    }
  }
  throw new Error('no number is free on that day')
}

function orderOf(
  { member, communityId, at, action, hash }: Context,
  { _id: importId, name, sheets }: ImportDocument,
  { rules }: CommunityDocument,
  { row, orderId }: Line,
  draw: number,
): OrderDocument {
  const { line, sheet, kind, reporter, phone, place, helpers, day, reportedDay, result, points, what } = row
  const finishedAt = day ?? at
  const reportedAt = Math.min(reportedDay ?? finishedAt, finishedAt)
  const state = recordPast({
    ...{ orderId, communityId, kind, place, finishedAt, reportedAt, result, points, text: what },
    no: numberOf(orderId, finishedAt, draw),
    reporter: { name: reporter, phone },
    helpers: helpers.map((called) => ({ name: called, helperId: helperIdOf(communityId, called) })),
    source: { file: name, sheet: sheets[sheet]?.name ?? '', line },
    terms: termsOf(rules, kind, false),
    by: member.memberId,
  })
  const entry = {
    ...{ key: entryKey(importId, orderId), at, byMemberId: member.memberId, byName: member.name },
    ...{ action, hash, events: [{ type: 'recorded' }], answer: {} },
  }
  const order = newOrderDocument(state, entry)
  // Found by the people of the old table, too, until they are members.
  return {
    ...order,
    keys: [...order.keys],
    peopleIds: [...order.peopleIds, ...state.crew.map(({ memberId }) => memberId)],
  }
}

/** 240115-4821: the day, and four figures where orders of today have two or three. */
function numberOf(orderId: string, day: number, draw: number): string {
  const drawn = Array.from(orderId).reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_000,
    draw * 137,
  )
  return `${dayOf(day).slice(2)}-${String(1_000 + (drawn % 9_000))}`
}

/** Whoever the old table calls so: one person of this community, until the desk says who that is. */
export const helperIdOf = (communityId: string, name: string): string =>
  `h${digestOf(`helper ${communityId} ${name}`)}`
