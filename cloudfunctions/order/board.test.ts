import type { BoardCard, OrderRow } from '../../contract/views/order'
import { openTestApi, type TestApi } from '../testing/api'
import { orderIn, report } from '../testing/orders'
import { here } from '../testing/people'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

async function wholeBoard(kind?: 'electric'): Promise<BoardCard[]> {
  const rows: BoardCard[] = []
  for (let cursor: string | undefined, pages = 0; pages < 10; pages += 1) {
    const input = { ...(kind === undefined ? {} : { kind }), ...(cursor === undefined ? {} : { cursor }) }
    const page = await api.must('first', 'order.board', input)
    rows.push(...page.rows)
    expect(page.rows.length).toBeLessThanOrEqual(20)
    cursor = page.next
    if (cursor === undefined) break
  }
  return rows
}

test('the board shows every open order once, the longest waiting first, 20 a page', async () => {
  const published: string[] = []
  for (let made = 0; made < 23; made += 1) {
    published.push(await orderIn(api, 'open'))
    // Some at the same moment, so that a page may end in the middle of them.
    if (made % 4 === 0) api.cloud.clock.advance(1000)
  }
  await report(api)
  expect((await wholeBoard()).map(({ orderId }) => orderId)).toEqual(published)
  await api.must('first', 'order.grab', { orderId: published[0] ?? '' })
  expect(await wholeBoard()).toHaveLength(22)
}, 60_000)

test('an urgent order stands before all others, whenever it came; so it does among what I hold', async () => {
  const fresh = await openTestApi()
  const calm = await orderIn(fresh, 'open')
  const held = await orderIn(fresh, 'taken')
  fresh.cloud.clock.advance(1000)
  const urgent = await orderIn(fresh, 'open', { urgent: true })
  const board = await fresh.must('second', 'order.board', {})
  expect(board.rows.map(({ orderId }) => orderId)).toEqual([urgent, calm])
  await fresh.must('first', 'order.grab', { orderId: urgent })
  const mine = await fresh.must('first', 'order.mine', {})
  expect(mine.held.map(({ orderId }) => orderId)).toEqual([urgent, held])
  await fresh.close()
})

test('a page costs four round trips, two deep', async () => {
  await api.must('first', 'order.board', {})
  expect(api.roundTrips()).toEqual({ total: 4, deep: 2 })
})

test('the first page brings what I hold and wait for, whatever it is filtered by; the next ones do not', async () => {
  const held = await orderIn(api, 'open')
  await api.must('second', 'order.grab', { orderId: held })
  const theirs = await orderIn(api, 'open')
  await api.must('electrician', 'order.grab', { orderId: theirs })
  await api.must('second', 'order.wait', { orderId: theirs })
  const { mine, next } = await api.must('second', 'order.board', {})
  const { reported: _, joined: __, ...own } = await api.must('second', 'order.mine', {})
  expect(mine).toEqual(own)
  expect([mine?.held, mine?.waiting].map((rows) => rows?.map(({ orderId }) => orderId))).toEqual([
    [held],
    [theirs],
  ])
  expect((await api.must('second', 'order.board', { kind: 'electric' })).mine).toEqual(own)
  expect(await api.must('second', 'order.board', { cursor: next ?? '' })).not.toHaveProperty('mine')
})

test('on the board somebody of the desk reads the names of a crew as other volunteers do', async () => {
  const fresh = await openTestApi()
  const orderId = await orderIn(fresh, 'taken')
  await fresh.must('second', 'order.wait', { orderId })
  const memberId = fresh.memberId('second')
  await fresh.must('secretary', 'member.appoint', { memberId, roles: ['staff'] })
  const ownerIn = (rows: readonly OrderRow[] | undefined) => rows?.[0]?.line.owner.name
  expect(ownerIn((await fresh.must('second', 'order.board', {})).mine?.waiting)).toBe('赵**')
  expect(ownerIn((await fresh.must('second', 'order.mine', {})).waiting)).toBe('赵大勇')
  await fresh.close()
})

test('a card tells building, trade and what it pays, and whether it is for me', async () => {
  const orderId = await orderIn(api, 'open', { kind: 'electric', text: '客厅灯不亮' })
  const [card] = await wholeBoard('electric')
  const { small, large } = here.standard.base.electric
  expect(card).toMatchObject({
    orderId,
    building: '2号楼',
    licence: '电工证',
    pointsFrom: small,
    pointsTo: large,
  })
  expect(card?.fits).toBe(false)
  const theirs = await api.must('electrician', 'order.board', { kind: 'electric' })
  expect(theirs.rows[0]?.fits).toBe(true)
})

test('a made-up cursor is just another beginning', async () => {
  for (const cursor of ['x', '~~', 'zzzzzzzzzzzzzz~1~a', '1~99~a', '-1~1~b']) {
    expect(await api.call('first', 'order.board', { cursor })).toMatchObject({ ok: true })
  }
})
