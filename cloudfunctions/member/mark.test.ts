import { dayMs } from '../../domain/kernel/time'
import { personIdOf } from '../platform/identity'
import { openTestApi, type TestApi } from '../testing/api'
import { watch } from '../testing/forgotten'
import { affordable, flask } from '../testing/market'
import { openidOf, people } from '../testing/people'
import { expectRefusal } from '../testing/proofs'

// Leaving and joining again is no way around a suspension or a month’s limit.

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

type Who = 'first' | 'second'
const leave = (who: Who) => api.must(who, 'member.leave', { confirm: '注销' })
const comeBack = (who: Who) => {
  const { phone, home } = people[who]
  if (home === null) throw new Error('everybody has a home here')
  return api.must(who, 'member.join', { communityId: 'QS-2026', name: '张三丰', phone, home })
}
const offer = { skills: ['door' as const] }

test('[V9] who was suspended, left and came back is suspended still, until the desk lets them in again', async () => {
  const memberId = api.memberId('first')
  await api.must('staff', 'volunteer.review', { memberId, verdict: 'suspended', reason: '赵大勇拿了东西' })
  const left = watch(api, 'first')
  await leave('first')
  expect(await left()).toEqual([])
  const back = await comeBack('first')
  expect(back.memberId).not.toBe(memberId)
  await expectRefusal(api, 'first', 'volunteer.apply', offer, 'volunteer.already')
  // Again and again.
  await leave('first')
  const again = await comeBack('first')
  await expectRefusal(api, 'first', 'volunteer.apply', offer, 'volunteer.already')
  await api.must('staff', 'volunteer.review', { memberId: again.memberId, verdict: 'approved', reason: '' })
  await leave('first')
  await comeBack('first')
  expect((await api.call('first', 'volunteer.apply', offer)).ok).toBe(true)
})

test('[M4] the month’s limit is not had twice, and the next month is another', async () => {
  const goodsId = await affordable(api)
  await api.must('secretary', 'market.put', { ...flask, goodsId, limitPerMonth: 1 })
  const redeem = { goodsId, seenPoints: flask.points }
  const { code } = await api.must('first', 'market.redeem', redeem)
  await api.must('secretary', 'market.pickup', { code })
  await leave('first')
  await comeBack('first')
  await expectRefusal(api, 'first', 'market.redeem', redeem, 'market.limitReached')
  api.cloud.clock.advance(35 * dayMs)
  await expectRefusal(api, 'first', 'market.redeem', redeem, 'points.notEnough')
})

test('what is kept names nobody, and who has nothing to keep leaves nothing', async () => {
  const marks = () => api.documents('journal').filter(({ _id }) => _id.startsWith('left:'))
  await leave('second')
  expect(marks()).toEqual([])
  const memberId = api.memberId('first')
  await api.must('staff', 'volunteer.review', { memberId, verdict: 'suspended', reason: '按章程' })
  await leave('first')
  expect(marks()).toHaveLength(1)
  const openid = openidOf('first')
  for (const trace of [memberId, openid, personIdOf(openid)])
    expect(JSON.stringify(marks())).not.toContain(trace)
})
