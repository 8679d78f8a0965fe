import fc from 'fast-check'
import type { ActionName } from '../../contract/names'
import type { Reply } from '../../contract/refusals'
import { accept, refuse } from '../../domain/kernel/decision'
import { CutOff, openSmallWorld, type Death } from '../testing/smallWorld'
import { commitNew } from './commitNew'
import { memberHandler, type Handler, type MemberContext } from './context'
import type { JournalDocument, JournalEntry, MemberDocument } from './documents'
import { hashOf } from './identity'
import { journalCommand } from './journalCommand'
import { entryOf } from './journalEntry'
import type { Noun } from './noun'
import { nounCommand } from './nounCommand'
import { accepted, refused } from './reply'
import { requestIdOf, requestKeyOf } from './requests'
import type { Store } from './store'

/** A jar takes drops until it is full: the smallest noun whose documents carry their own requests. */
interface Jar {
  _id: string
  communityId: string
  version: number
  keys: readonly string[]
  state: { drops: number }
  journal: readonly JournalEntry[]
}
interface JarTypes {
  document: Jar
  state: Jar['state']
  command: { drops: number }
  event: { type: 'dropped'; drops: number }
}
interface Input {
  jar: string
  drops: number
}

const room = 12
const inputOf = ({ input }: { input: unknown }) => input as Input
/** The small world keeps whatever it is given; only the store's own types name the real collections. */
const jars = 'orders'
const rows = (documents: readonly unknown[]) => documents as Jar[]

const jarNoun: Noun<JarTypes> = {
  missing: 'order.notFound',
  idOf: (call) => inputOf(call).jar,
  find: async (store, id, keys) => {
    const found = rows(await store.find(jars, { keys: [`self:${id}`, ...keys] }))
    const taken = found.flatMap((jar) => jar.keys).filter((key) => keys.includes(key))
    return { document: found.find(({ _id }) => _id === id) ?? null, taken }
  },
  stateOf: ({ state }) => state,
  decide: (state, { drops }) =>
    state.drops + drops > room ? refuse('market.soldOut') : accept({ type: 'dropped', drops }),
  after: (before, events, entry) => {
    const state = { drops: before.state.drops + events.reduce((sum, { drops }) => sum + drops, 0) }
    const made = entry(state)
    const { version, keys, journal } = before
    return { ...before, version: version + 1, keys: [...keys, made.key], state, journal: [...journal, made] }
  },
  save: async (store, { _id, version }, after) =>
    (await store.update(jars, { _id, version }, { ...after })) === 1,
  saveIn: async (tx, { _id, version }, after) => {
    if ((await tx.get(jars, _id))?.version !== version) return false
    await tx.set(jars, after as never)
    return true
  },
  answerOf: ({ drops }) => ({ drops }),
  tell: () => Promise.resolve(),
}

const command = (context: MemberContext<ActionName>) => ({ drops: inputOf(context).drops })
let madeJars = 0

/** The four ways a command is written: one conditional write, a transaction, a new document, and beside the journal. */
const handlers = {
  drop: nounCommand(jarNoun, { action: 'order.start', command }),
  dropAndBook: nounCommand(jarNoun, {
    action: 'order.score',
    command,
    beside: (tx, { _id, version }) => tx.add('ledger', { _id: `${_id}#${version}` } as never),
  }),
  make: memberHandler<'order.report', Jar | null>({
    action: 'order.report',
    load: async ({ services: { store }, ...call }) => oneWith(store, requestKeyOf(call)),
    run: (context, first) =>
      commitNew(context, {
        first,
        again: () => oneWith(context.services.store, requestKeyOf(context)),
        prepare: () => Promise.resolve(inputOf(context).drops),
        add: async (drops, attempt) => {
          // Everybody draws the same number first, as at the same moment of a day.
          const no = rows(await context.services.store.find(jars, { keys: ['made'] })).length + attempt
          const entry = entryOf(context, [{ type: 'made' }], { drops })
          const made = { ...jarNamed(`made${(madeJars += 1)}`), state: { drops }, journal: [entry] }
          await context.services.store.add(jars, {
            ...made,
            keys: [...made.keys, `no:${no}`, entry.key],
          } as never)
          return { drops } as never
        },
      }),
  }),
  pour: journalCommand({
    action: 'market.cancel',
    work: async (tx, context) => {
      const before = (await tx.get('wallets', 'pool')) as unknown as { drops: number } | null
      const drops = (before?.drops ?? 0) + inputOf(context).drops
      if (drops > room) return refused('market.soldOut')
      await tx.set('wallets', { _id: 'pool', drops } as never)
      return accepted({ drops } as never)
    },
  }),
} satisfies Record<string, Handler>
type Way = keyof typeof handlers

const oneWith = async (store: Store, key: string): Promise<Jar | null> =>
  rows(await store.find(jars, { keys: [key] }))[0] ?? null

const jarNamed = (id: string): Jar => ({
  _id: id,
  communityId: 'c',
  version: 1,
  keys: [`self:${id}`],
  state: { drops: 0 },
  journal: [],
})

/** Something a person wants done, and what befalls the copies of it. */
interface Wish {
  way: Way
  who: string
  requestId: string
  jar: string
  drops: number
  /** one for each copy sent at once; null lives */
  copies: readonly (Death | null)[]
}

const death = fc.option(fc.record({ trip: fc.integer({ min: 1, max: 8 }), after: fc.boolean() }))
const wish: fc.Arbitrary<Wish> = fc.record({
  way: fc.constantFrom<Way>('drop', 'dropAndBook', 'make', 'pour'),
  who: fc.constantFrom('mei', 'gang'),
  requestId: fc.constantFrom('one', 'two', 'three'),
  jar: fc.constantFrom('left', 'right'),
  drops: fc.integer({ min: 1, max: 5 }),
  copies: fc.array(death, { minLength: 1, maxLength: 3 }),
})

const hashOfWish = ({ way, jar, drops }: Wish) => hashOf(handlers[way].action, { jar, drops })
const bookOf = ({ way }: Wish) => (way === 'pour' ? 'journal' : jars)
const nameOf = (one: Wish) =>
  `${bookOf(one)} ${requestIdOf({ person: { personId: one.who }, requestId: one.requestId })}`

/** One sending of a wish by an instance of its own: what it answered, null when it died. */
async function send(store: Store, { way, who, requestId, ...input }: Wish): Promise<Reply<unknown> | null> {
  const { action, load, run } = handlers[way] as Extract<Handler, { open: false }>
  const { jar, drops } = input
  const context = {
    action,
    input: { jar, drops },
    requestId,
    hash: hashOf(action, { jar, drops }),
    person: { openid: who, personId: who },
    communityId: 'c',
    at: 0,
    services: { store, sleep: () => Promise.resolve(), random: () => 0.5 },
    member: { memberId: who, communityId: 'c', name: who } as MemberDocument,
    after: () => undefined,
  } as unknown as MemberContext<ActionName>
  try {
    return await run(context, await load?.(context))
  } catch (error) {
    if (error instanceof CutOff) return null
    throw error
  }
}

/** What the books say was done: by which request, with which content, and how much. */
function doneIn(world: ReturnType<typeof openSmallWorld>) {
  const inJars = rows(world.all(jars)).flatMap(({ journal }) => journal)
  const inJournal = world.all('journal') as unknown as JournalDocument[]
  return [
    ...inJars.map(({ key, hash }) => ({ name: `${jars} ${key.slice('req:'.length)}`, hash })),
    ...inJournal.map(({ _id, hash }) => ({ name: `journal ${_id}`, hash })),
  ]
}

test('however copies, lost replies and races fall: one effect for each request, the same answer to each copy, nothing from what was refused', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(wish, { minLength: 1, maxLength: 6 }),
      async (order, wishes) => {
        const world = openSmallWorld(() => order.schedule(Promise.resolve()))
        for (const id of ['left', 'right']) world.put(jars, { ...jarNamed(id) })
        const replies: { of: Wish; reply: Reply<unknown> }[] = []
        const deliver = async (of: Wish, dies: Death | null) => {
          // A lost reply is asked for again, as the phone does.
          const reply = (await send(world.instance(dies), of)) ?? (await send(world.instance(null), of))
          if (reply !== null) replies.push({ of, reply })
        }
        const sent = wishes.flatMap((of) => of.copies.map((dies) => deliver(of, dies)))
        await order.waitFor(Promise.all(sent))

        const done = doneIn(world)
        // Every request once, with one content, however it was written.
        expect(new Set(done.map(({ name }) => name)).size).toBe(done.length)
        for (const of of wishes) {
          const answers = replies.filter(({ of: other }) => nameOf(other) === nameOf(of))
          const said = answers.filter(({ reply }) => reply.ok)
          const entry = done.find(({ name }) => name === nameOf(of))
          expect(new Set(said.map(({ of: other }) => hashOfWish(other))).size).toBeLessThan(2)
          expect(new Set(said.map(({ reply }) => JSON.stringify(reply))).size).toBeLessThan(2)
          // Told yes exactly when it was done.
          for (const { of: other, reply } of answers) {
            expect({ of: other, ok: reply.ok }).toEqual({ of: other, ok: entry?.hash === hashOfWish(other) })
            if (!reply.ok) expect(['request.idReused', 'market.soldOut']).toContain(reply.code)
          }
        }
        // The effects are those of what was done, and no others.
        const amounts = new Map(wishes.map((of) => [hashOfWish(of), of]))
        const doneBy = (ways: readonly Way[], jar?: string) =>
          done
            .map(({ hash }) => amounts.get(hash))
            .filter(
              (of) => of !== undefined && ways.includes(of.way) && (jar === undefined || of.jar === jar),
            )
        const sum = (of: readonly (Wish | undefined)[]) =>
          of.reduce((total, each) => total + (each?.drops ?? 0), 0)
        for (const jar of rows(world.all(jars)).filter(({ _id }) => !_id.startsWith('made'))) {
          expect(jar.state.drops).toBe(sum(doneBy(['drop', 'dropAndBook'], jar._id)))
          expect(jar.state.drops).toBeLessThanOrEqual(room)
        }
        const made = rows(world.all(jars)).filter(({ _id }) => _id.startsWith('made'))
        expect(made.length).toBe(doneBy(['make']).length)
        expect(world.all('ledger').length).toBe(doneBy(['dropAndBook']).length)
        expect(world.all('wallets').reduce((_, { drops }) => Number(drops), 0)).toBe(sum(doneBy(['pour'])))
      },
    ),
    { numRuns: 400, interruptAfterTimeLimit: 50_000, markInterruptAsFailure: true },
  )
}, 60_000)
