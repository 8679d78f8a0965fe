import { maskName } from '../../domain/kernel/mask'
import { dayMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { watch } from '../testing/forgotten'
import { people } from '../testing/people'
import { expectOnce, expectRefusal } from '../testing/proofs'
import { openNeed } from '../need/specimens'
import { agreed, signedUnit } from './specimens'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const units = async (who: 'staff' | 'neighbour') =>
  (await api.must(who, 'unit.list', { status: 'signed' })).rows

test('[C1] an agreement is written down once, with its dates, under a name that no other unit has', async () => {
  await expectOnce(api, 'staff', 'unit.sign', agreed, { ...agreed, name: '别的' })
  await expectRefusal(api, 'staff', 'unit.sign', agreed, 'unit.nameTaken')
  await expectRefusal(
    api,
    'staff',
    'unit.sign',
    { ...agreed, name: '反了', until: agreed.from },
    'unit.dates',
  )
  await expectRefusal(api, 'first', 'unit.sign', { ...agreed, name: '我的' }, 'role.wrong')
  const { unitId } = await api.must('staff', 'unit.sign', { ...agreed, name: '月湾书店' })
  await expectRefusal(api, 'staff', 'unit.renew', { ...agreed, unitId }, 'unit.nameTaken')
  await api.must('staff', 'unit.renew', { ...agreed, unitId, name: '月湾书城' })
  expect((await units('neighbour')).map(({ name, desk }) => [name, desk])).toEqual([
    ['月湾书城', null],
    ['月湾小学', null],
  ])
})

test('[C1] who acts for a unit has its first page, until the desk takes it back or the agreement is ended', async () => {
  const { unitId } = await signedUnit(api)
  const mine = () => api.call('fourth', 'unit.mine', {})
  expect(await mine()).toMatchObject({ data: { units: [{ unitId, name: '月湾小学', inForce: true }] } })
  // Who else acts for it is told as everybody is told.
  await api.must('staff', 'unit.add', { unitId, memberId: api.memberId('third') })
  const [unit] = (await api.must('fourth', 'unit.mine', {})).units
  expect(unit?.people).toEqual([people.fourth.name, maskName(people.third.name)])
  await api.must('staff', 'unit.remove', { unitId, memberId: api.memberId('third') })
  const added = { unitId, memberId: api.memberId('fourth') }
  await expectRefusal(api, 'staff', 'unit.add', added, 'unit.already')
  await expectRefusal(
    api,
    'staff',
    'unit.add',
    { unitId, memberId: api.memberId('outsider') },
    'member.notFound',
  )
  await api.must('staff', 'unit.remove', added)
  expect(await mine()).toMatchObject({ code: 'role.wrong' })
  await expectRefusal(api, 'staff', 'unit.remove', added, 'unit.notOne')
  await api.must('staff', 'unit.add', added)
  await api.must('staff', 'unit.end', { unitId, reason: '不续了' })
  expect(await mine()).toMatchObject({ code: 'role.wrong' })
  await expectRefusal(api, 'staff', 'unit.add', added, 'unit.ended')
  expect(await units('staff')).toEqual([])
  // The name is free for another agreement.
  await api.must('staff', 'unit.sign', agreed)
})

test('[C1] who acts for a unit sees on its first page what waits to be claimed', async () => {
  await signedUnit(api)
  const open = async () => (await api.must('fourth', 'unit.mine', {})).open.map(({ needId }) => needId)
  expect(await open()).toEqual([])
  const { needId } = await openNeed(api)
  expect(await open()).toEqual([needId])
  await api.must('first', 'need.claim', { needId })
  expect(await open()).toEqual([])
})

test('[C1] an agreement that runs out stands on the desk’s day until it is renewed or ended', async () => {
  const { unitId } = await signedUnit(api)
  const late = async () =>
    (await api.must('staff', 'desk.today', {})).waits.find(({ key }) => key === 'unitsLate')?.count
  expect(await late()).toBe(0)
  api.cloud.clock.advance(336 * dayMs)
  expect(await late()).toBe(1)
  expect((await api.must('fourth', 'unit.mine', {})).units[0]?.inForce).toBe(false)
  await api.must('staff', 'unit.renew', { ...agreed, unitId, until: agreed.until + 365 * dayMs })
  expect(await late()).toBe(0)
})

test('[C1] [U4] who leaves acts for nobody, and the unit does not name them', async () => {
  const named = watch(api, 'fourth')
  const { unitId } = await signedUnit(api)
  await api.must('fourth', 'member.leave', { confirm: '注销' })
  await api.runTimer()
  expect(await named()).toEqual([])
  expect((await units('staff')).find((unit) => unit.unitId === unitId)?.desk?.people).toEqual([])
})
