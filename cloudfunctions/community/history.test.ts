import { openTestApi, type TestApi } from '../testing/api'
import { people } from '../testing/people'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

test('[S11] who changed what of the settings stands in the history, newest first, for the desk', async () => {
  await api.must('secretary', 'community.update', { rules: { noticeDays: 5 }, marketHours: '每周日' })
  api.cloud.clock.advance(60_000)
  const water = { kind: 'water', name: '城区供水', phone: '96119' } as const
  await api.must('secretary', 'body.put', water)
  // What sets nothing otherwise is no change.
  await api.must('secretary', 'community.update', { rules: { noticeDays: 5 } })
  const { rows } = await api.must('staff', 'community.history', {})
  expect(rows.map(({ who, changes }) => [who, changes.map(({ what }) => what)])).toEqual([
    [people.secretary.name, expect.arrayContaining(['body.name', 'body.phone'])],
    [people.secretary.name, ['marketHours', 'rule.noticeDays']],
  ])
  expect(rows[1]?.changes[1]).toMatchObject({ from: '7', to: '5' })
})

test('it is for the desk of the community alone', async () => {
  await expectRefusal(api, 'resident', 'community.history', {}, 'role.wrong')
  expect((await api.must('otherSecretary', 'community.history', {})).rows).toEqual([])
})

test('[S11] numbers and buildings stand there by name', async () => {
  const { buildings } = await api.must('staff', 'community.rules', {})
  api.cloud.clock.advance(60_000)
  await api.must('secretary', 'community.update', {
    numbers: [{ topic: 'gas', name: '青石燃气', phone: '96119' }],
    buildings: [
      ...buildings.map(({ name, units }) => ({ name, units: [...units] })),
      { name: '平房', units: [] },
    ],
  })
  const { rows } = await api.must('staff', 'community.history', {})
  expect(rows[0]?.changes).toEqual([
    { what: 'number', of: '燃气抢修 青石燃气', from: null, to: '96119' },
    { what: 'building', of: '平房', from: null, to: '不分单元' },
  ])
})
