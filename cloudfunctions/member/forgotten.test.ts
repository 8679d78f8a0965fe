import { inParts } from '../platform/inParts'
import { openTestApi, type TestApi } from '../testing/api'
import { watch } from '../testing/forgotten'
import { orderIn } from '../testing/orders'
import { uploadPhoto } from '../testing/photos'

// Whoever left is nowhere to be found, whatever else was going on at that moment (U4).

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const goodbye = { confirm: '注销' } as const
const leave = (who: 'resident' | 'first' | 'staff') => api.must(who, 'member.leave', goodbye)

test('[U4] twelve confirmations beside the leaving of who did the work leave no name behind', async () => {
  const orders: string[] = []
  for (let count = 0; count < 12; count += 1) orders.push(await orderIn(api, 'finished'))
  const left = watch(api, 'first')
  await Promise.all([
    leave('first'),
    ...orders.map((orderId) => api.call('resident', 'order.confirm', { orderId })),
  ])
  expect(await left()).toEqual([])
})

test('[U4] a busy person’s 1,500 entries of the journal are all forgotten, and what was done stays for the audit', async () => {
  const byMemberId = api.memberId('staff')
  const numbers = Array.from({ length: 1500 }, (_, number) => number)
  await inParts(numbers, 50, (at) =>
    api.store.add('journal', {
      ...{ _id: `entry-${at}`, communityId: 'qianshang', at, byMemberId, action: 'market.stock', hash: 'h' },
      ...{ answer: { name: '刘晓敏', phone: '13900000004' }, note: '刘晓敏盘点' },
    }),
  )
  const left = watch(api, 'staff')
  await leave('staff')
  expect(await left()).toEqual([])
  const entries = api.documents('journal').filter((entry) => entry.byMemberId === byMemberId)
  expect(entries).toHaveLength(1501)
}, 60_000)

test('[U4] sixty pictures go, in as many calls as the platform asks for', async () => {
  const photoId = await uploadPhoto(api, 'resident')
  const { _id, ...photo } = api.documents('photos').find((each) => each._id === photoId) ?? { _id: '' }
  expect(_id).toBe(photoId)
  for (let count = 0; count < 60; count += 1) {
    const cloudPath = `photos/qianshang/copy-${count}.jpg`
    const { fileID } = await api.cloud.sdk('phone').uploadFile({ cloudPath, fileContent: Buffer.from('x') })
    await api.store.add('photos', { ...photo, _id: `copy-${count}`, fileId: fileID } as never)
  }
  const left = watch(api, 'resident')
  expect(await left()).not.toEqual([])
  await leave('resident')
  expect(await left()).toEqual([])
})
