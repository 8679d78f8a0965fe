import { dayMs, hourMs, minuteMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { watch } from '../testing/forgotten'
import { uploadPhoto } from '../testing/photos'
import { expectOnce, expectRefusal } from '../testing/proofs'
import { hung } from './specimens'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const words = { kind: 'words', title: '停水通知', text: '周三上午停水。', audience: { kind: 'all' } } as const
const get = (who: Parameters<TestApi['must']>[0], noticeId: string) =>
  api.must(who, 'notice.get', { noticeId })
const todos = async (who: Parameters<TestApi['must']>[0]) =>
  (await api.must(who, 'member.home', {})).todos.map(({ key }) => key.split(':')[0])
const waits = async () =>
  Object.fromEntries((await api.must('staff', 'desk.today', {})).waits.map(({ key, count }) => [key, count]))

test('[C7] hangs once, for whom it is for, and for nobody else', async () => {
  const input = { ...words, audience: { kind: 'building', building: '2号楼' } } as const
  const { noticeId } = await expectOnce(api, 'staff', 'notice.post', input, { ...input, title: '别的' })
  const seen = async (who: 'resident' | 'neighbour') =>
    (await api.must(who, 'notice.list', {})).rows.map((row) => row.noticeId)
  expect(await seen('resident')).toEqual([noticeId])
  expect(await seen('neighbour')).toEqual([])
  await expectRefusal(api, 'neighbour', 'notice.get', { noticeId }, 'notice.notFound')
  await expectRefusal(api, 'neighbour', 'notice.read', { noticeId }, 'notice.notFound')
  await expectRefusal(api, 'outsider', 'notice.get', { noticeId }, 'notice.notFound')
  expect((await get('staff', noticeId)).signature).toBe('阡上社区')
  const nowhere = { ...input, audience: { kind: 'building', building: '99号楼' } } as const
  await expectRefusal(api, 'staff', 'notice.post', nowhere, 'member.homeUnknown')
  await expectRefusal(api, 'staff', 'notice.post', { ...words, named: ['nobody'] }, 'member.notFound')
  await expectRefusal(api, 'staff', 'notice.post', { ...words, title: '代开发票' }, 'text.refused')
})

test('[C7] who must know has it on the home page until they have read it; the desk sees who has not', async () => {
  const { noticeId } = await hung(api)
  expect(await todos('neighbour')).toEqual(['noticeRead'])
  const before = (await get('staff', noticeId)).desk?.receipts
  expect(before?.waiting.map(({ name }) => name)).toContain('何秀英')
  await expectOnce(api, 'neighbour', 'notice.read', { noticeId }, { noticeId: 'other' })
  expect(await todos('neighbour')).toEqual(['notice'])
  expect((await get('neighbour', noticeId)).mine).toMatchObject({ read: true })
  const after = (await get('staff', noticeId)).desk?.receipts
  expect(after?.waitingCount).toBe((before?.waitingCount ?? 0) - 1)
  expect(after?.waiting.map(({ name }) => name)).not.toContain('何秀英')
  expect((await get('neighbour', noticeId)).desk).toBeNull()
  // Time reminds a day before, the desk once a day.
  api.cloud.clock.advance(2 * dayMs + hourMs)
  await api.runTimer()
  expect((await get('staff', noticeId)).desk?.receipts?.remindedAt).not.toBeNull()
  await expectRefusal(api, 'staff', 'notice.remind', { noticeId }, 'notice.remindedToday')
  expect(await waits()).toMatchObject({ noticeUnread: 0 })
  api.cloud.clock.advance(2 * dayMs)
  expect(await waits()).toMatchObject({ noticeUnread: 1 })
  await api.must('staff', 'notice.remind', { noticeId })
})

test('[C7] a name is masked until its owner agrees on their own phone', async () => {
  const { noticeId } = await hung(api)
  expect((await get('neighbour', noticeId)).names).toEqual(['陈**'])
  expect(await todos('resident')).toContain('noticeName')
  await expectRefusal(api, 'neighbour', 'notice.consent', { noticeId, given: true }, 'notice.notNamed')
  await api.must('resident', 'notice.consent', { noticeId, given: true })
  expect((await get('neighbour', noticeId)).names).toEqual(['陈桂兰'])
  expect(await todos('resident')).not.toContain('noticeName')
  await api.must('resident', 'notice.consent', { noticeId, given: false })
  expect((await get('neighbour', noticeId)).names).toEqual(['陈**'])
})

test('[C7] a correction leaves the old version readable; a withdrawn notice says why', async () => {
  const { noticeId } = await hung(api)
  await api.must('neighbour', 'notice.read', { noticeId })
  await api.must('staff', 'notice.correct', {
    noticeId,
    title: '停水改期',
    text: '改到周四。',
    why: '写错了',
  })
  const seen = await get('neighbour', noticeId)
  expect(seen).toMatchObject({ title: '停水改期', corrected: true, mine: { read: false } })
  expect(seen.former).toMatchObject([{ title: '停水通知', why: '写错了' }])
  await api.must('staff', 'notice.withdraw', { noticeId, why: '不停水了' })
  expect(await get('neighbour', noticeId)).toMatchObject({ status: 'withdrawn', withdrawnWhy: '不停水了' })
  const again = { noticeId, title: '又', text: '又', why: '又' }
  await expectRefusal(api, 'staff', 'notice.correct', again, 'notice.ended')
  expect(await todos('neighbour')).toEqual([])
})

test('[P4] an objection is answered by somebody else, and the objector has it on the home page', async () => {
  const { noticeId } = await hung(api)
  await api.must('neighbour', 'notice.object', { noticeId, reason: '秘密的理由' })
  await expectRefusal(api, 'neighbour', 'notice.object', { noticeId, reason: '再说' }, 'objection.already')
  expect(await waits()).toMatchObject({ noticeObjections: 1 })
  // Nobody else reads who said it and why.
  expect((await get('resident', noticeId)).objections).toEqual([])
  expect((await get('staff', noticeId)).desk).toMatchObject({ answerBy: 'me', seen: 1 })
  expect((await get('secretary', noticeId)).desk).toMatchObject({ answerBy: 'others' })
  const answer = { noticeId, seen: 1, reason: '核对过了' }
  await expectRefusal(api, 'secretary', 'notice.answer', answer, 'objection.notByYou')
  await api.must('staff', 'notice.answer', {
    ...answer,
    correction: { title: '停水改期', text: '改到周四。' },
  })
  expect(await todos('neighbour')).toContain('noticeAnswer')
  const { objections, title } = await get('neighbour', noticeId)
  expect(title).toBe('停水改期')
  expect(objections).toMatchObject([{ mine: true, answer: { outcome: 'corrected', text: '核对过了' } }])
  expect(await waits()).toMatchObject({ noticeObjections: 0 })
})

test('[C7] time takes down what has hung its days', async () => {
  const { noticeId } = await api.must('staff', 'notice.post', { ...words, hangDays: 2 })
  api.cloud.clock.advance(2 * dayMs - 2 * minuteMs)
  await api.runTimer()
  expect((await get('resident', noticeId)).status).toBe('hanging')
  api.cloud.clock.advance(2 * minuteMs)
  await api.runTimer()
  expect((await get('resident', noticeId)).status).toBe('takenDown')
})

test('[C7] the picture of a notice is the community’s: seen by all, and kept when who took it leaves', async () => {
  const photoId = await uploadPhoto(api, 'staff')
  const paper = { ...words, kind: 'paper' as const, text: '', photos: [photoId] }
  await expectRefusal(api, 'secretary', 'notice.post', paper, 'photo.notYours')
  const { noticeId } = await api.must('staff', 'notice.post', paper)
  await api.must('secretary', 'notice.correct', { noticeId, title: '停水', photos: [photoId], why: '改标题' })
  await api.must('staff', 'member.leave', { confirm: '注销' })
  await api.runTimer()
  expect((await get('neighbour', noticeId)).photos).toMatchObject([{ photoId }])
})

test('[U4] who leaves is on no list of a notice, and nothing of it names them', async () => {
  const gone = watch(api, 'resident')
  const { noticeId } = await hung(api)
  await api.must('resident', 'notice.object', { noticeId, reason: '我是陈桂兰，日子不对' })
  const mine = await api.must('resident', 'member.export', {})
  expect(JSON.stringify(mine.others)).toContain('提过异议：我是陈桂兰')
  await api.must('staff', 'notice.answer', { noticeId, seen: 1, reason: '核对过了' })
  await api.must('resident', 'member.leave', { confirm: '注销' })
  await api.runTimer()
  expect(await gone()).toEqual([])
  expect((await get('neighbour', noticeId)).names).toEqual([])
})

test('[U4] notices are one of the community’s books, without who is behind an openid', async () => {
  await hung(api)
  const { rows } = await api.must('secretary', 'community.export', { collection: 'notices' })
  expect(rows).toMatchObject([{ state: { title: '停水通知' } }])
  expect(JSON.stringify(rows)).not.toMatch(/openid|personId/)
})
