import { dayMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { watch } from '../testing/forgotten'
import type { PersonName } from '../testing/people'
import { expectOnce, expectRefusal } from '../testing/proofs'
import { signedUnit } from '../unit/specimens'
import { askedNeed, claimedNeed, confirmedNeed, doneNeed, openNeed, promisedNeed } from './specimens'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const get = (who: PersonName, needId: string) => api.must(who, 'need.get', { needId })
const shelf = async (who: PersonName, name: 'open' | 'held' | 'answered' | 'mine') =>
  (await api.must(who, 'need.list', { shelf: name })).rows.map(({ needId }) => needId)
const todos = async (who: PersonName) =>
  (await api.must(who, 'member.home', {})).todos.map(({ key }) => key.split(':')[0])
const waits = async () =>
  Object.fromEntries(
    (await api.must('staff', 'desk.today', {})).waits.map(({ key, count, late }) => [key, { count, late }]),
  )
const docs = () => api.documents('cases')

test('[C1] what I ask for only I and the desk see, until the desk lists it in words for everybody', async () => {
  const ask = { kind: 'wish', words: '1401 陈桂兰想要一把椅子' } as const
  const { needId, no } = await expectOnce(api, 'resident', 'need.ask', ask, { ...ask, kind: 'need' })
  expect(no).toMatch(/^需261121-01$/)
  expect(docs()).toHaveLength(1)
  await expectRefusal(api, 'neighbour', 'need.get', { needId }, 'need.notFound')
  await expectRefusal(api, 'outsider', 'need.get', { needId }, 'need.notFound')
  await expectRefusal(api, 'neighbour', 'need.claim', { needId }, 'need.notFound')
  expect(await shelf('neighbour', 'open')).toEqual([])
  expect(await shelf('resident', 'mine')).toEqual([needId])
  expect((await waits())['needAsked']).toEqual({ count: 1, late: false })
  const [row] = (await api.must('staff', 'need.desk', { shelf: 'asked' })).rows
  expect(row).toMatchObject({ title: '想要一把椅子', asker: '陈桂兰' })
  expect((await get('staff', needId)).desk?.proposal).toMatchObject({ title: '想要一把椅子', place: '2号楼' })
  const put = { needId, title: '给1401一把椅子', text: '', place: '2号楼' }
  await expectRefusal(api, 'staff', 'need.put', put, 'need.private')
  await expectRefusal(api, 'resident', 'need.put', put, 'role.wrong')
  await expectRefusal(
    api,
    'staff',
    'need.put',
    { ...put, title: '椅子', place: '99号楼' },
    'member.homeUnknown',
  )
  await expectRefusal(api, 'staff', 'need.put', { ...put, title: '代开发票' }, 'text.refused')
  await api.must('staff', 'need.put', { ...put, title: '想要一把椅子' })
  expect(await shelf('neighbour', 'open')).toEqual([needId])
  expect(await get('neighbour', needId)).toMatchObject({ words: '', desk: null, can: ['need.claim'] })
  expect(await todos('resident')).toContain('needListed')
  expect((await waits())['needAsked']?.count).toBe(0)
})

test('[C1] a need goes all the way: claimed, promised, done, confirmed, answered in public', async () => {
  const { needId } = await openNeed(api)
  await expectOnce(api, 'first', 'need.claim', { needId }, { needId, unitId: 'other' })
  await expectRefusal(api, 'second', 'need.claim', { needId }, 'need.wrongState')
  expect(await todos('first')).toContain('needHeld')
  expect(await todos('resident')).toContain('needClaimed')
  await expectRefusal(api, 'second', 'need.promise', { needId, day: api.cloud.clock.now() }, 'need.notYours')
  await expectRefusal(api, 'second', 'need.contact', { needId }, 'need.notYours')
  const looks = (requestId: string) => api.call('first', 'need.contact', { needId }, { requestId })
  expect(await looks('look-of-the-first-1')).toMatchObject({
    data: { name: '陈桂兰', phone: '13900000001' },
  })
  // What was said may tell who and where, so they read it there, where each look is kept.
  expect((await get('first', needId)).words).toBe('')
  const seen = docs()[0]?.journal.filter(({ action }) => action === 'need.contact')
  expect(seen).toMatchObject([{ byName: '赵大勇', answer: {} }])
  await api.must('first', 'need.promise', { needId, day: api.cloud.clock.now() + dayMs })
  await api.must('first', 'need.finish', { needId, words: '放好了' })
  expect(await todos('resident')).toContain('needDone')
  await expectRefusal(api, 'first', 'need.confirm', { needId, fixed: true }, 'need.notYours')
  await expectRefusal(api, 'resident', 'need.confirm', { needId, fixed: false }, 'need.reasonMissing')
  await api.must('resident', 'need.confirm', { needId, fixed: true, words: '很稳' })
  await expectRefusal(api, 'first', 'need.contact', { needId }, 'need.wrongState')
  // Also when the phone sends again what was answered while they still helped.
  expect(await looks('look-of-the-first-1')).toMatchObject({ ok: false, code: 'need.wrongState' })
  expect((await waits())['needAnswer']?.count).toBe(1)
  await api.must('secretary', 'need.answer', { needId, text: '2号楼楼道里的椅子放好了' })
  expect(await shelf('neighbour', 'answered')).toEqual([needId])
  const told = await get('neighbour', needId)
  expect(told).toMatchObject({ answer: { text: '2号楼楼道里的椅子放好了' }, helper: '赵**', can: [] })
  expect(told.works).toMatchObject([{ words: '', photos: [], verdict: { fixed: true, words: '' } }])
  expect(await todos('resident')).toContain('needAnswered')
})

test('[C1] what was heard at a meeting is listed at once; without a name behind it the desk confirms', async () => {
  const { needId } = await api.must('staff', 'need.take', {
    ...{ kind: 'project', source: 'meeting', words: '花坛塌了一角', title: '修花坛' },
  })
  const asker = { name: '吴小满', phone: '139 0000 0099', home: { building: '2', unit: '2', room: '302' } }
  const told = { kind: 'need', source: 'phone', words: '要人教手机', title: '教用手机', asker } as const
  const named = await api.must('staff', 'need.take', told)
  const { desk } = await get('staff', named.needId)
  expect(desk?.asker).toEqual({
    name: '吴小满',
    phone: '13900000099',
    home: { building: '2号楼', unit: '2单元', room: '302' },
  })
  await expectRefusal(api, 'neighbour', 'need.take', told, 'role.wrong')
  await expectRefusal(api, 'staff', 'need.take', { ...told, title: '教吴小满用手机' }, 'need.private')
  await api.must('staff', 'need.claim', { needId })
  await api.must('staff', 'need.finish', { needId, words: '砌好了' })
  await expectRefusal(api, 'staff', 'need.confirm', { needId, fixed: true }, 'need.notYours')
  expect((await waits())['needConfirm']?.count).toBe(1)
  await api.must('secretary', 'need.confirm', { needId, fixed: true, words: '去看过了' })
})

test('[C1] a unit claims by whoever acts for it, only while its agreement runs, and nobody confirms for their own unit', async () => {
  const { unitId } = await signedUnit(api)
  const { needId } = await openNeed(api)
  await expectRefusal(api, 'first', 'need.claim', { needId, unitId }, 'unit.notYours')
  expect((await get('fourth', needId)).units).toEqual([{ unitId, name: '月湾小学' }])
  await api.must('fourth', 'need.claim', { needId, unitId })
  expect((await get('neighbour', needId)).helper).toBe('月湾小学')
  // Another of the unit goes on with it; who acts for it no more does not.
  await api.must('staff', 'unit.add', { unitId, memberId: api.memberId('third') })
  await api.must('staff', 'unit.remove', { unitId, memberId: api.memberId('fourth') })
  await expectRefusal(api, 'fourth', 'need.finish', { needId, words: '好了' }, 'need.notYours')
  expect(await todos('third')).toContain('needHeld')
  expect((await api.must('third', 'unit.mine', {})).units[0]?.claims).toMatchObject([{ needId }])
  await api.must('staff', 'unit.add', { unitId, memberId: api.memberId('secretary') })
  await api.must('third', 'need.finish', { needId, words: '好了' })
  await expectRefusal(api, 'secretary', 'need.confirm', { needId, fixed: true }, 'need.notYours')
  api.cloud.clock.advance(400 * dayMs)
  const another = await api.must('staff', 'need.take', {
    ...{ kind: 'need', source: 'desk', words: '要凳子', title: '要凳子' },
  })
  await expectRefusal(api, 'third', 'need.claim', { needId: another.needId, unitId }, 'unit.notInForce')
  expect((await get('third', another.needId)).units).toEqual([])
})

test('[C1] unclaimed and overdue stand on the desk’s day, and time ends a claim that was not kept', async () => {
  const { needId } = await openNeed(api)
  expect((await waits())['needUnclaimed']?.count).toBe(0)
  api.cloud.clock.advance(16 * dayMs)
  expect((await waits())['needUnclaimed']).toEqual({ count: 1, late: true })
  await api.must('first', 'need.claim', { needId })
  await api.must('first', 'need.promise', { needId, day: api.cloud.clock.now() + dayMs })
  api.cloud.clock.advance(3 * dayMs)
  expect(await waits()).toMatchObject({ needUnclaimed: { count: 0 }, needOverdue: { count: 1, late: true } })
  api.cloud.clock.advance(14 * dayMs)
  await api.runTimer()
  const need = await get('staff', needId)
  expect(need).toMatchObject({ status: 'open', claims: [{ cause: 'lapsed', helper: '赵**' }] })
  expect(docs()[0]).toMatchObject({ wakeAt: null, wakeTries: 0 })
})

test('[C1] the desk takes a claim back, its holder gives it back, both with the reason that not everybody reads', async () => {
  const { needId } = await promisedNeed(api)
  await api.must('staff', 'need.release', { needId, reason: '打电话没人接' })
  await api.must('second', 'need.claim', { needId })
  await api.must('second', 'need.release', { needId, reason: '家里有事' })
  const causes = (await get('staff', needId)).claims.map(({ cause, reason }) => [cause, reason])
  expect(causes).toEqual([
    ['takenBack', '打电话没人接'],
    ['gaveBack', '家里有事'],
  ])
  expect((await get('neighbour', needId)).claims.map(({ reason }) => reason)).toEqual(['', ''])
})

test('[C1] pictures of the work hang only when the desk chose them, and are the community’s from then on', async () => {
  const { needId, photo } = await confirmedNeed(api)
  await expectRefusal(
    api,
    'staff',
    'need.answer',
    { needId, text: '好了', photos: ['p2'] },
    'need.photosUnknown',
  )
  expect((await get('neighbour', needId)).works[0]?.photos).toEqual([])
  expect((await get('resident', needId)).works[0]?.photos).toMatchObject([{ photoId: photo }])
  await api.must('staff', 'need.answer', { needId, text: '好了', photos: [photo] })
  await api.cloud.openapi.settled()
  expect((await get('neighbour', needId)).answer?.photos).toMatchObject([{ photoId: photo }])
  expect(api.documents('photos')[0]).toMatchObject({ memberId: 'qianshang', subject: `need:${needId}` })
})

test('[C1] [U4] who leaves is named in no need, what they held is free, and what they asked for is taken back', async () => {
  const named = watch(api, 'first')
  const { needId } = await claimedNeed(api)
  const asked = await api.must('first', 'need.ask', { kind: 'need', words: '赵大勇要凳子' })
  const doneOne = await doneNeed(api)
  const tried = await claimedNeed(api)
  await api.must('first', 'need.finish', { ...tried, words: '椅子换好了，陈桂兰13900000001坐过' })
  const own = (await api.must('first', 'member.export', {})).others.flatMap(({ lines }) => lines).join()
  expect(own).toContain('赵大勇要凳子')
  // What they wrote is theirs, for whom it was is not.
  expect(own).toContain('椅子换好了')
  expect(own).not.toMatch(/陈桂兰|13900000001/)
  await api.must('first', 'member.leave', { confirm: '注销' })
  await api.runTimer()
  expect(await named()).toEqual([])
  const statuses = Object.fromEntries(docs().map(({ _id, status }) => [_id, status]))
  expect(statuses).toEqual({
    ...{ [needId]: 'open', [asked.needId]: 'withdrawn' },
    ...{ [doneOne.needId]: 'done', [tried.needId]: 'done' },
  })
})

test('[C1] [U4] whoever asked and leaves has no name in it, also in what others wrote', async () => {
  const named = watch(api, 'resident')
  const { needId } = await claimedNeed(api)
  await api.must('first', 'need.release', { needId, reason: '陈桂兰不在家，13900000001没人接' })
  await api.must('resident', 'member.leave', { confirm: '注销' })
  await api.runTimer()
  expect(await named()).toEqual([])
  expect(docs()[0]).toMatchObject({ status: 'withdrawn', openedBy: null })
})

test('[C1] two who claim at once: one has it; a stale hand changes nothing', async () => {
  const { needId } = await openNeed(api)
  const replies = await Promise.all([
    api.call('first', 'need.claim', { needId }),
    api.call('second', 'need.claim', { needId }),
  ])
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(docs()[0]?.journal.filter(({ action }) => action === 'need.claim')).toHaveLength(1)
  await expectRefusal(api, 'staff', 'need.decline', { needId, reason: '有了' }, 'need.wrongState')
})

test('[C1] one person asks for so many a day', async () => {
  for (let count = 0; count < 60; count += 1) await askedNeed(api)
  await expectRefusal(api, 'resident', 'need.ask', { kind: 'need', words: '还要' }, 'request.tooMany')
  expect(new Set(docs().map(({ no }) => no)).size).toBe(60)
})
