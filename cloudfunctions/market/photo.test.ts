import { openTestApi, type TestApi } from '../testing/api'
import { sentDot } from '../testing/dots'
import { flask } from '../testing/market'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const shelfOf = async (who: 'resident' | 'staff') => (await api.must(who, 'market.goods', {})).goods

test('[M4] an article has its own photo, which is the community’s from then on', async () => {
  const photo = await sentDot(api, 'staff')
  const { goodsId } = await api.must('staff', 'market.put', { ...flask, photo })
  await api.cloud.openapi.settled()
  expect(await shelfOf('resident')).toMatchObject([{ goodsId, photo: { photoId: photo } }])
  await api.must('staff', 'member.leave', { confirm: '注销' })
  await api.runTimer()
  expect(await shelfOf('resident')).toMatchObject([{ goodsId, photo: { photoId: photo } }])
})

test('a price changes and the photo stays, null takes it off, and nobody hangs another person’s', async () => {
  const photo = await sentDot(api, 'staff')
  const { goodsId } = await api.must('staff', 'market.put', { ...flask, photo })
  await api.cloud.openapi.settled()
  // A colleague, and without naming it.
  const cheaper = { ...flask, goodsId, points: 1 }
  expect(await api.must('secretary', 'market.put', cheaper)).toMatchObject({ photo: { photoId: photo } })
  expect(await api.must('secretary', 'market.put', { ...cheaper, photo })).toMatchObject({ points: 1 })
  await expectRefusal(api, 'secretary', 'market.put', { ...flask, photo }, 'photo.notYours')
  await expectRefusal(api, 'secretary', 'market.put', { ...flask, photo: 'nothing' }, 'photo.notFound')
  expect(await api.must('secretary', 'market.put', { ...cheaper, photo: null })).toMatchObject({
    photo: null,
  })
})
