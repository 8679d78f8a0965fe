import type { InputOf } from '../../contract/actions'
import { expectBooksToAgree } from '../testing/books'
import { noon, openScene, type Scene } from '../testing/scene'
import { marketBook } from './book'
import { marketRedeem } from './redeem'
import { marketStock } from './stock'

let scene: Scene
beforeEach(async () => {
  scene = await openScene({ handlers: [marketStock, marketBook, marketRedeem] })
  await scene.join('staff', { name: '秦川', roles: ['resident', 'staff'] })
  await scene.join('mei')
  await scene.putGoods({ goodsId: 'thermos' })
})
afterEach(async () => {
  expectBooksToAgree(scene)
  await scene.close()
})

type Input = InputOf<'market.stock'>
const write = (more: Partial<Input>, openid = 'staff', requestId?: string) =>
  scene.call(
    openid,
    'market.stock',
    { goodsId: 'thermos', kind: 'bought', quantity: 3, note: '补货', ...more },
    requestId,
  )
const unchangedBy = async (attempt: () => Promise<unknown>, answer: object) => {
  const before = scene.everything()
  expect(await attempt()).toEqual({ ok: false, ...answer })
  expect(scene.everything()).toEqual(before)
}

test('[M2] bought, lost and a stock-take move the shelf and stand in the book', async () => {
  expect(await write({})).toEqual({ ok: true, data: { goodsId: 'thermos', stock: 8 } })
  expect(await write({ kind: 'lost', quantity: 2 })).toMatchObject({ data: { stock: 6 } })
  expect(await write({ kind: 'adjusted', quantity: -6 })).toMatchObject({ data: { stock: 0 } })
})

test('[M2] the shelf cannot hold less than nothing', () =>
  unchangedBy(() => write({ kind: 'lost', quantity: 6 }), {
    code: 'market.stockNegative',
    detail: { stock: 5 },
  }))

test.each([
  ['nothing', { quantity: 0 }],
  ['a purchase of less than nothing', { quantity: -1 }],
  ['a loss of less than nothing', { kind: 'lost', quantity: -1 }],
  ['too many', { quantity: 10_001 }],
  ['parts of a piece', { quantity: 1.5 }],
] as [string, Partial<Input>][])('refuses %s', (_title, more) =>
  unchangedBy(() => write(more), { code: 'input.invalid', detail: { field: 'quantity' } }),
)

test('refuses residents, unknown goods, and goods of another community', async () => {
  await scene.putGoods({ goodsId: 'elsewhere', communityId: 'other' })
  await unchangedBy(() => write({}, 'mei'), { code: 'role.wrong' })
  await unchangedBy(() => write({ goodsId: 'nothing' }), { code: 'market.goodsNotFound' })
  await unchangedBy(() => write({ goodsId: 'elsewhere' }), { code: 'market.goodsNotFound' })
  const book = await scene.call('staff', 'market.book', { goodsId: 'elsewhere' })
  expect(book).toEqual({ ok: false, code: 'market.goodsNotFound' })
})

test('the same request again writes one line; with other content it is refused', async () => {
  const first = await write({}, 'staff', 'request-1')
  const before = scene.everything()
  expect(await write({}, 'staff', 'request-1')).toEqual(first)
  expect(scene.everything()).toEqual(before)
  await unchangedBy(() => write({ quantity: 4 }, 'staff', 'request-1'), { code: 'request.idReused' })
})

test('many writing at once lose no line', async () => {
  await scene.givePoints('mei', 50)
  const replies = await Promise.all([
    ...Array.from({ length: 6 }, () => write({ quantity: 1 })),
    scene.call('mei', 'market.redeem', { goodsId: 'thermos', quantity: 2, seenPoints: 10 }),
  ])
  expect(replies.every((reply) => reply.ok)).toBe(true)
  expect(scene.documents('goods')[0]?.stock).toBe(9)
})

test('the book is read newest first, page by page, with masked names', async () => {
  for (let line = 0; line < 24; line += 1) {
    scene.cloud.clock.advance(1000)
    await write({ quantity: 1, note: `第${String(line)}次` })
  }
  const first = await scene.call('staff', 'market.book', { goodsId: 'thermos' })
  if (!first.ok) throw new Error(first.code)
  expect(first.data.rows).toHaveLength(20)
  expect(first.data.rows[0]).toEqual({
    entryId: expect.any(String),
    goodsId: 'thermos',
    at: noon + 24_000,
    kind: 'bought',
    quantity: 1,
    note: '第23次',
    redemptionId: null,
    costFen: null,
    photos: [],
    by: '秦*',
  })
  const second = await scene.call('staff', 'market.book', { goodsId: 'thermos', cursor: first.data.next })
  expect(second.ok && second.data.rows.map(({ note }) => note)).toEqual([
    '第3次',
    '第2次',
    '第1次',
    '第0次',
    '首批采购',
  ])
  expect(second.ok && second.data.next).toBeUndefined()
})

test('words that WeChat finds risky are refused', async () => {
  await unchangedBy(() => write({ note: '卖给赌博的' }), { code: 'text.refused' })
})
