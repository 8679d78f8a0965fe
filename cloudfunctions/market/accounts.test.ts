import type { InputOf } from '../../contract/actions'
import { dayMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { sentDot } from '../testing/dots'
import { affordable, flask } from '../testing/market'
import { expectOnce, expectRefusal } from '../testing/proofs'

let api: TestApi
let goodsId: string
beforeEach(async () => {
  api = await openTestApi()
  goodsId = await affordable(api)
})
afterEach(() => api.close())

const span = () => ({ from: api.cloud.clock.now() - 60 * dayMs, until: api.cloud.clock.now() + dayMs })
const buy = (more: Partial<InputOf<'market.stock'>> = {}) =>
  api.must('secretary', 'market.stock', { goodsId, kind: 'bought', quantity: 10, note: '超市采购', ...more })

test('[M2] what was bought keeps its receipt and what it cost, and the desk sees both in the book', async () => {
  const photo = await sentDot(api, 'secretary')
  await api.cloud.openapi.settled()
  await buy({ costFen: 12_350, photos: [photo] })
  const { rows } = await api.must('staff', 'market.book', { goodsId })
  expect(rows.find(({ costFen }) => costFen !== null)).toMatchObject({
    ...{ kind: 'bought', quantity: 10, costFen: 12_350 },
    photos: [{ photoId: photo }],
  })
  const lost = { goodsId, kind: 'lost', quantity: 1, note: '摔了', costFen: 5 } as const
  await expectRefusal(api, 'secretary', 'market.stock', lost, 'input.invalid')
  const another = {
    goodsId,
    kind: 'bought' as const,
    quantity: 1,
    note: '采购',
    photos: [photo],
  } satisfies InputOf<'market.stock'>
  await expectRefusal(api, 'staff', 'market.stock', another, 'photo.notYours')
})

test('[M2] the accounts of the shop are posted for everybody to read and to object to, once', async () => {
  await buy({ costFen: 12_350 })
  await api.must('secretary', 'market.stock', { goodsId, kind: 'lost', quantity: 2, note: '摔了' })
  const { code } = await api.must('first', 'market.redeem', { goodsId, seenPoints: flask.points })
  await api.must('secretary', 'market.pickup', { code })
  api.cloud.clock.advance(1000)
  const accounts = await api.must('staff', 'market.accounts', span())
  const row = { before: 0, bought: 19, given: 1, lost: 2, counted: 0, after: 16, costFen: 12_350 }
  expect(accounts.rows).toMatchObject([{ goodsId, name: '暖壶', ...row }])
  const asked = { ...span(), days: 7 }
  const { noticeId } = await expectOnce(api, 'staff', 'market.post', asked, { ...asked, days: 8 })
  const hung = await api.must('resident', 'notice.get', { noticeId })
  expect(hung.text).toContain(
    '暖壶：原有 0 件，进货 19 件，花了 123.50 元，兑出 1 件，报损 2 件，现有 16 件。',
  )
  expect(hung.mayObject).toBe(true)
  expect(hung.objectionUntil).toBe(hung.postedAt + 7 * dayMs)
})

test('a span that is none, a resident, and more than one may read are refused', async () => {
  const { from, until } = span()
  await expectRefusal(api, 'staff', 'market.accounts', { from: until, until: from }, 'market.accountsEmpty')
  await expectRefusal(
    api,
    'staff',
    'market.post',
    { from: until, until: from, days: 7 },
    'market.accountsEmpty',
  )
  await expectRefusal(api, 'resident', 'market.accounts', { from, until }, 'role.wrong')
  await expectRefusal(api, 'first', 'market.post', { from, until, days: 7 }, 'role.wrong')
})
