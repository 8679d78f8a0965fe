import fc from 'fast-check'
import type { OrderCommand } from '../../domain/order/commands'
import type { OrderEvent } from '../../domain/order/events'
import type { OrderState } from '../../domain/order/states'
import { givenIn, history, spoken, walk } from '../../domain/testing/histories'
import type { JournalEntry, MemberDocument, OrderDocument, AttachmentDocument } from '../platform/documents'
import { openTestApi, type TestApi } from '../testing/api'
import { orderIn } from '../testing/orders'
import { historyView } from './historyView'
import { viewerOf } from './viewer'
import { here } from '../testing/people'

const who = (memberId: string, ...roles: MemberDocument['roles']) =>
  ({ memberId, roles: ['resident', ...roles] }) as unknown as MemberDocument
const staff = who('s9', 'staff')
const reporter = who('r1')
const stranger = who('x1', 'volunteer')

const entry = (at: number, events: readonly OrderEvent[], byName: string): JournalEntry => ({
  ...{ key: `req:${at}`, at, byMemberId: byName, byName, action: '', hash: '', answer: {} },
  events: events.map(({ type }) => ({ type })),
})

const pictures = (words: readonly string[]) =>
  words.map((_id) => ({ _id, fileId: _id, status: 'passed' }) as AttachmentDocument)

/** Everything that this member reads in the history of the order. */
function read(
  state: OrderState,
  journal: readonly JournalEntry[],
  member: MemberDocument,
  given: readonly string[],
) {
  const order = { state, journal } as OrderDocument
  return JSON.stringify(historyView(order, viewerOf(member, state), pictures(given)))
}

/** Whose words a command carries. */
function author(command: OrderCommand): string {
  if ('memberId' in command && command.memberId !== null) return command.memberId
  return 'by' in command && command.type !== 'confirm' && typeof command.by === 'string' ? command.by : 'r1'
}

/** What has a place of its own on the page, or names a thing: whom it was handed to, who stands in the way. */
const elsewhere = /^(toName|blocker|whoCanHelp|materials)</

test('[R6] [R7] over any history the desk and whoever said it read every word; the reporter all but what is between a volunteer and the desk; a stranger none', () => {
  fc.assert(
    fc.property(history, (steps) => {
      const said: { word: string; by: string; command: OrderCommand }[] = []
      const journal: JournalEntry[] = []
      let seen = 0
      let last: OrderState | null = null
      walk(spoken(steps), (state, events, at, done) => {
        if (done !== null) {
          journal.push(entry(at, events.slice(seen), author(done)))
          for (const word of givenIn(done)) said.push({ word, by: author(done), command: done })
        }
        seen = events.length
        last = state
      })
      if (last === null) return
      const state: OrderState = last
      const words = said.map(({ word }) => word)
      const shown = new Map<string, string>()
      const readsAs = (member: MemberDocument) => {
        const known = shown.get(member.memberId) ?? read(state, journal, member, words)
        shown.set(member.memberId, known)
        return known
      }
      for (const { word, by, command } of said.filter((each) => !elsewhere.test(each.word))) {
        expect(readsAs(staff)).toContain(word)
        expect(readsAs(who(by, 'volunteer'))).toContain(word)
        const theirs = command.type === 'release'
        if (theirs) expect(readsAs(reporter)).not.toContain(word)
        else expect(readsAs(reporter)).toContain(word)
        if (command.type !== 'score') expect(readsAs(stranger)).not.toContain(word)
      }
    }),
    { numRuns: 60 },
  )
})

describe('through the door', () => {
  let api: TestApi
  beforeAll(async () => {
    api = await openTestApi()
  })
  afterAll(() => api.close())

  test('[R7] after 没修好 the first visit, its words and the stars stay readable, for the crew of then as well', async () => {
    const orderId = await orderIn(api, 'confirmed')
    await api.must('resident', 'order.reopen', { orderId, reason: '又裂开了' })
    const lines = async (asked: 'resident' | 'secretary' | 'first') =>
      (await api.must(asked, 'order.get', { orderId })).history
    for (const asked of ['resident', 'secretary', 'first'] as const) {
      const told = await lines(asked)
      expect(told.find(({ what }) => what === 'finished')).toMatchObject({ note: '门框已加固' })
      expect(told.find(({ what }) => what === 'confirmed')).toMatchObject({ stars: 5 })
      expect(told.find(({ what }) => what === 'reopened')).toMatchObject({ note: '又裂开了' })
    }
    // It is on the board again, and whoever looks there reads nobody's words.
    const { history, result } = await api.must('second', 'order.get', { orderId })
    expect(history.flatMap(({ note, stars }) => [note, stars ?? '']).join('')).toBe('')
    expect(result).toBeNull()
  })

  test('a telephone number in a reason is read by nobody who may not know it', async () => {
    const orderId = await orderIn(api, 'finished')
    await api.must('resident', 'order.reopen', { orderId, reason: '又裂了，打13900000001' })
    const note = async (asked: 'first' | 'secretary' | 'resident') =>
      (await api.must(asked, 'order.get', { orderId })).history.find(({ what }) => what === 'reopened')?.note
    expect(await note('first')).toBe('又裂了，打')
    expect(await note('secretary')).toContain('13900000001')
    expect(await note('resident')).toContain('13900000001')
  })

  test('[R5] the property company goes on reading what it answered, and nothing else', async () => {
    const orderId = await orderIn(api, 'reported')
    await api.must('staff', 'order.handOver', {
      orderId,
      bodyId: here.communityId,
      why: '公共区域',
    })
    await api.must('property', 'order.answer', { orderId, fixed: true, text: '灯管换了' })
    await api.must('resident', 'order.reopen', { orderId, reason: '还是不亮' })
    const view = await api.must('property', 'order.get', { orderId })
    expect(view.history.map(({ what, note }) => [what, note])).toEqual([
      ['reported', ''],
      ['handedOver', '公共区域'],
      ['answered', '灯管换了'],
      ['reopened', ''],
    ])
    const told = await api.must('resident', 'order.get', { orderId })
    expect(told.history.find(({ what }) => what === 'answered')?.note).toBe('灯管换了')
  })

  test('[V5] who was let go stands by name for the desk, masked for others; why, for the desk and themselves', async () => {
    const orderId = await orderIn(api, 'taken')
    await api.must('first', 'order.release', { orderId, reason: '家里有急事' })
    const released = async (asked: 'first' | 'secretary' | 'resident') =>
      (await api.must(asked, 'order.get', { orderId })).history.find(({ what }) => what === 'released')
    expect(await released('secretary')).toMatchObject({
      note: '家里有急事',
      release: { cause: 'gaveBack', name: '赵大勇' },
    })
    expect(await released('first')).toMatchObject({ note: '家里有急事', release: { name: '赵**' } })
    expect(await released('resident')).toMatchObject({ note: '', release: { name: '赵**' } })
  })
})
