import { openTestCloud, type TestCloud } from '../testing'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await openTestCloud({
    collections: {
      people: {
        indexes: [
          { name: 'phone', fields: [['phone', 1]], unique: true },
          {
            name: 'group',
            fields: [
              ['group', 1],
              ['age', -1],
            ],
          },
          { name: 'keys', fields: [['keys', 1]], unique: true },
        ],
      },
    },
  })
})
afterAll(() => cloud.close())

test('a document that was added is read back as it was', async () => {
  const db = cloud.sdk().database({ throwOnNotFound: false })
  const born = new Date(0)
  await db
    .collection('people')
    .add({ data: { _id: 'a', phone: '1', keys: ['a'], born, at: 1795299790768, half: 1.5 } })
  const { data } = await db.collection('people').doc('a').get()
  expect(data).toStrictEqual({ _id: 'a', phone: '1', keys: ['a'], born, at: 1795299790768, half: 1.5 })
})

test('a duplicate entry in a unique array index is refused with E11000 and -502001', async () => {
  const db = cloud.sdk().database({ throwOnNotFound: false })
  const twice = db.collection('people').add({ data: { _id: 'b', phone: '2', keys: ['x', 'a'] } })
  await expect(twice).rejects.toMatchObject({ errCode: -502001, message: expect.stringContaining('E11000') })
})
