import { wakes } from '../modules'
import type { Fields } from '../platform/cloud'
import { firstBodyId } from '../../domain/body/first'
import { firstBodyDocument } from '../body/bodies'
import { inParts } from '../platform/inParts'
import { layoutNow } from '../platform/layout'
import type { Store } from '../platform/store'
import { DuplicateKey } from '../platform/store'
import type { AnyWake, Run } from '../platform/wake'
import type { Woken } from './nextPage'

/** How far the sweep has come; kept in the journal, so that the next run goes on with it. */
interface Sweep {
  step: number
  /** which of the collections that wake */
  place: number
  /** the last document looked at */
  cursor: string
}

const pageMax = 100
const sideBySide = 8
/** Deadlines go on meanwhile: this takes a part of a run only. */
const sweepMs = 20_000

const sweepId = `time:layout:${layoutNow}`

/**
 * Documents written by an older version of this program lack fields that indexes and the clock need. They are all brought
 * to today's shape once, a page at a time, whatever community they are of. True when nothing is left of an older shape.
 */
export async function bringUpToDate({ services, isOver }: Run): Promise<boolean> {
  const { store } = services
  const older = { layout: store.command.lt(layoutNow).or(store.command.eq(null)) }
  const communities = await store.find('communities', older, { limit: 1, fields: ['layout'] })
  if (communities.length === 0) return true
  const until = services.now() + sweepMs
  let sweep = await sweepAt(store, services.now())
  while (sweep.place < wakes.length) {
    if (isOver() || services.now() > until) return false
    const after = await sweepPage(store, sweep)
    // Another run is at it: it writes down how far it comes.
    if (!(await keep(store, sweep, after))) return false
    sweep = after
  }
  if (!(await addFirstBodies(store, older, services.now()))) return false
  await store.update('communities', older, { layout: layoutNow })
  return true
}

/** Communities of before there was a list of bodies have had one 物业. False when there are more than one run looks at. */
async function addFirstBodies(store: Store, older: Fields, at: number): Promise<boolean> {
  const communities = await store.find('communities', older, { limit: pageMax, fields: ['communityId'] })
  const ids = communities.map(({ communityId }) => communityId)
  const there = await store.find('bodies', { _id: store.command.in(ids) }, { limit: pageMax, fields: [] })
  const listed = new Set(there.map(({ _id }) => _id))
  await inParts(
    communities.filter(({ communityId }) => !listed.has(firstBodyId(communityId))),
    sideBySide,
    async ({ communityId }) => {
      try {
        await store.add('bodies', firstBodyDocument(communityId, at))
      } catch (error) {
        // Another run was faster.
        if (!(error instanceof DuplicateKey)) throw error
      }
    },
  )
  if (communities.length < pageMax) return true
  await store.update('communities', { _id: store.command.in(ids) }, { layout: layoutNow })
  return false
}

async function sweepPage(store: Store, { step, place, cursor }: Sweep): Promise<Sweep> {
  const wake = wakes[place]
  if (wake === undefined) return { step, place, cursor }
  const page: readonly Woken[] = await store.find(
    wake.collection,
    { _id: store.command.gt(cursor) },
    { orderBy: [['_id', 'asc']], limit: pageMax },
  )
  await inParts(page, sideBySide, async (document) => {
    const shape = lackingIn(wake, document)
    if (Object.keys(shape).length === 0) return
    const asRead = { _id: document._id, wakeAt: document.wakeAt ?? null }
    // Whoever changes it meanwhile writes today's shape.
    const version = 'version' in document ? { version: document.version } : {}
    await store.update(wake.collection, { ...asRead, ...version }, replaced(store, shape))
  })
  const last = page.at(-1)
  return page.length < pageMax || last === undefined
    ? { step: step + 1, place: place + 1, cursor: '' }
    : { step: step + 1, place, cursor: last._id }
}

const lackingIn = (wake: AnyWake, document: Woken): Fields => ({
  ...((document.wakeAt as unknown) === undefined ? { wakeAt: wake.wakeAt(document), wakeTries: 0 } : {}),
  ...wake.shape?.(document),
})

/** Objects and lists are replaced whole; the SDK would merge them. */
const replaced = ({ command }: Store, shape: Fields): Fields =>
  Object.fromEntries(
    Object.entries(shape).map(([field, value]) => [
      field,
      typeof value === 'object' && value !== null ? command.set(value) : value,
    ]),
  )

async function sweepAt(store: Store, at: number): Promise<Sweep> {
  const fresh: Sweep = { step: 0, place: 0, cursor: '' }
  const found = await store.get('journal', sweepId)
  if (found !== null) return found.answer as Sweep
  const entry = { communityId: '', byMemberId: null, action: 'timer.layout', hash: '', note: '' }
  try {
    await store.add('journal', { _id: sweepId, at, ...entry, answer: fresh })
  } catch (error) {
    if (!(error instanceof DuplicateKey)) throw error
  }
  return fresh
}

async function keep(store: Store, before: Sweep, after: Sweep): Promise<boolean> {
  const asRead = { _id: sweepId, 'answer.step': before.step }
  return (await store.update('journal', asRead, { answer: store.command.set(after) })) === 1
}
