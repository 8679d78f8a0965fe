import type { InputOf } from '../../contract/actions'
import { dayMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { orderIn, report } from '../testing/orders'
import { here, people } from '../testing/people'
import { uploadPhoto } from '../testing/photos'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

test('the register is the 维修统计表: everything the desk needs in one row, the newest first', async () => {
  const orderId = await orderIn(api, 'confirmed')
  await api.must('secretary', 'order.score', { orderId, difficulty: 'medium' })
  api.cloud.clock.advance(1000)
  const newer = await report(api)
  const { rows } = await api.must('staff', 'order.desk', {})
  expect(rows.map((row) => row.orderId)).toEqual([newer, orderId])
  expect(rows[1]).toMatchObject({
    reporterName: people.resident.name,
    reporterPhone: people.resident.phone,
    home: people.resident.home,
    crewNames: [people.first.name],
    resultNote: '门框已加固',
    points: 6,
    status: 'scored',
  })
})

test('a row tells how many people the order asks for: the rule of its day, then what the desk published', async () => {
  const orderId = await report(api)
  const slotsNow = async () =>
    (await api.must('staff', 'order.desk', {})).rows.find((row) => row.orderId === orderId)?.slots
  expect(await slotsNow()).toBe(1)
  await api.must('secretary', 'community.update', { rules: { slots: 2 } })
  expect(await slotsNow()).toBe(1)
  await api.must('secretary', 'order.publish', { orderId, slots: 3 })
  expect(await slotsNow()).toBe(3)
  await api.must('secretary', 'community.update', { rules: { slots: 1 } })
  await api.must('resident', 'order.withdraw', { orderId, reason: '' })
})

test('a list of one status shows who waits longest first, with counts of open work on the first page', async () => {
  const older = await report(api)
  api.cloud.clock.advance(1000)
  const newer = await report(api)
  const page = await api.must('secretary', 'order.desk', { status: 'reported', counts: true })
  expect(page.rows.map((row) => row.orderId).slice(-2)).toEqual([older, newer])
  expect(page.counts).toMatchObject({ reported: page.rows.length, scored: 1, open: 0 })
  expect((await api.must('secretary', 'order.desk', { status: 'reported' })).counts).toBeUndefined()
})

test('[S2] the urgent stand first in a list of one status, and in the list of what presses beside all that is late', async () => {
  const fresh = await openTestApi()
  const older = await report(fresh)
  const visit = await orderIn(fresh, 'working')
  fresh.cloud.clock.advance(1000)
  const urgent = await report(fresh, { urgent: true })
  const idsOf = async (input: InputOf<'order.desk'>) =>
    (await fresh.must('staff', 'order.desk', input)).rows.map((row) => row.orderId)
  expect(await idsOf({ status: 'reported' })).toEqual([urgent, older])
  expect(await idsOf({ pressing: true })).toEqual([urgent])
  fresh.cloud.clock.advance(30 * dayMs)
  expect(await idsOf({ pressing: true })).toEqual([urgent, older, visit])
  await fresh.must('secretary', 'order.decline', {
    orderId: urgent,
    reason: '不归社区管',
    whoCanHelp: '物业',
  })
  expect(await idsOf({ pressing: true })).toEqual([older, visit])
  await fresh.close()
})

test('what presses comes page by page, none twice and none that does not press yet', async () => {
  const fresh = await openTestApi()
  const pressing: string[] = []
  for (let number = 0; number < 21; number += 1) pressing.push(await report(fresh, { urgent: true }))
  await report(fresh)
  const first = await fresh.must('staff', 'order.desk', { pressing: true })
  const { next: cursor = '' } = first
  const second = await fresh.must('staff', 'order.desk', { pressing: true, cursor })
  expect([...first.rows, ...second.rows].map((row) => row.orderId)).toEqual(pressing)
  expect(second.next).toBeUndefined()
  await fresh.close()
})

test('the standard to score by comes along when it is asked for, on the first page only', async () => {
  const input = { status: 'confirmed', standard: true } as const
  expect((await api.must('staff', 'order.desk', input)).standard).toEqual(here.standard)
  expect(await api.must('staff', 'order.desk', { status: 'confirmed' })).not.toHaveProperty('standard')
  expect(await api.must('staff', 'order.desk', { ...input, cursor: '0~0' })).not.toHaveProperty('standard')
})

test('the desk sees the pictures, checked or not', async () => {
  const photoId = await uploadPhoto(api, 'resident')
  const orderId = await report(api, { photos: [photoId] })
  const { rows } = await api.must('staff', 'order.desk', {})
  expect(rows.find((row) => row.orderId === orderId)?.photos).toMatchObject([{ photoId }])
})

test('[S3] whoever scores sees the pictures of the work and the resident’s stars', async () => {
  const orderId = await orderIn(api, 'working')
  const photo = await uploadPhoto(api, 'first')
  const done = { outcome: 'fixed', note: '门框已加固', photos: [photo] } as const
  await api.must('first', 'order.finish', { orderId, ...done, photos: [...done.photos] })
  await api.must('resident', 'order.confirm', { orderId, stars: 4 })
  const { rows } = await api.must('staff', 'order.desk', { status: 'confirmed' })
  expect(rows.find((row) => row.orderId === orderId)).toMatchObject({
    stars: 4,
    resultPhotos: [{ photoId: photo }],
  })
})

test('the other community’s desk sees nothing of it', async () => {
  expect((await api.must('otherSecretary', 'order.desk', { counts: true })).rows).toEqual([])
})

test('[R7] after 没修好 the row still tells who came the first time, and what they did', async () => {
  const orderId = await orderIn(api, 'finished')
  await api.must('resident', 'order.reopen', { orderId, reason: '又开裂' })
  const { rows } = await api.must('staff', 'order.desk', { status: 'open' })
  expect(rows.find((row) => row.orderId === orderId)?.visits).toMatchObject([
    { crewNames: ['赵大勇'], note: '门框已加固', fixed: true },
  ])
})
