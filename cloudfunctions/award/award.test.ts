import { dayMs } from '../../domain/kernel/time'
import { memberIdOf } from '../platform/identity'
import { expectBooksToAgree } from '../testing/books'
import { openScene, ownCommunity, type Scene } from '../testing/scene'
import { pointsGive } from '../points/give'
import { pointsApprove } from './approve'
import { pointsAward } from './ask'
import { ownAwards } from './exported'
import { pointsAwards } from './list'
import { awardWaits } from './waits'

let scene: Scene
const home = (room: string) => ({ building: '2号楼', unit: '1单元', room })
beforeEach(async () => {
  scene = await openScene({ handlers: [pointsAward, pointsApprove, pointsAwards, pointsGive] })
  await scene.join('secretary', { name: '周正国', roles: ['resident', 'secretary'], home: home('101') })
  await scene.join('staff', { name: '刘晓敏', roles: ['resident', 'staff'], home: home('102') })
  await scene.join('other', { name: '赵小云', roles: ['resident', 'staff'], home: home('103') })
  await scene.join('mei', { home: home('201') })
  await scene.join('lan', { home: home('202') })
})
afterEach(async () => {
  expectBooksToAgree(scene)
  await scene.close()
})

const idOf = (openid: string) => memberIdOf(ownCommunity, openid)
const base = { kind: 'activity', points: 3, words: '周六捡垃圾半天' } as const
const ask = (who: string, more: object = {}) =>
  scene.call(who, 'points.award', { ...base, people: [idOf('mei')], ...more })
const asked = async (who = 'secretary', more: object = {}): Promise<string> => {
  const reply = await ask(who, more)
  if (!reply.ok) throw new Error(reply.code)
  return reply.data.awardId
}
const approve = (who: string, awardId: string, more: object = {}, requestId?: string) =>
  scene.call(who, 'points.approve', { awardId, agree: true, ...more }, requestId)
const available = (openid: string) =>
  scene.documents('wallets').find(({ _id }) => _id === idOf(openid))?.available ?? 0
const rows = async (who: string) => {
  const reply = await scene.call(who, 'points.awards', {})
  if (!reply.ok) throw new Error(reply.code)
  return reply.data.rows
}
const live = (openid: string, change: object) =>
  scene.within(({ store }) => store.update('members', { openid }, { ...change }))

test('[P5] [P6] points by hand are paid when a second person agrees, each once', async () => {
  const awardId = await asked('secretary', { people: [idOf('mei'), idOf('lan'), idOf('mei')] })
  expect(available('mei')).toBe(0)
  const first = await approve('staff', awardId, {}, 'request-1')
  expect(first).toMatchObject({ ok: true })
  expect(await approve('staff', awardId, {}, 'request-1')).toEqual(first)
  expect(await approve('other', awardId)).toEqual({ ok: false, code: 'award.answered' })
  expect([available('mei'), available('lan')]).toEqual([3, 3])
  const entries = scene.documents('ledger').map(({ entryId }) => entryId)
  expect(entries).toContain(`award:activity:${awardId}:${idOf('lan')}`)
})

test('[P5] two agree at once: it is paid once', async () => {
  const awardId = await asked()
  const replies = await Promise.all([approve('staff', awardId), approve('other', awardId)])
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(available('mei')).toBe(3)
})

test('[P5] without evidence nobody proposes anything', async () => {
  expect(await ask('secretary', { words: ' ' })).toEqual({ ok: false, code: 'award.evidenceMissing' })
})

test('[P5] nobody agrees to what they proposed, nor to what is theirs or their family’s, nor the family of who proposed', async () => {
  const awardId = await asked()
  expect(await approve('secretary', awardId)).toEqual({ ok: false, code: 'award.notByYou' })
  await live('other', { relatives: [idOf('mei')] })
  expect(await approve('other', awardId)).toEqual({ ok: false, code: 'award.notByYou' })
  await live('other', { relatives: [idOf('secretary')] })
  expect(await approve('other', awardId)).toEqual({ ok: false, code: 'award.notByYou' })
  await scene.within(({ store }) =>
    store.update('members', { openid: 'staff' }, { home: store.command.set(home('201')) }),
  )
  expect(await approve('staff', awardId)).toEqual({ ok: false, code: 'award.notByYou' })
  expect(await ask('staff')).toEqual({ ok: false, code: 'award.ownFamily' })
  expect((await rows('secretary'))[0]).toMatchObject({ mayApprove: false, status: 'asked' })
  expect(available('mei')).toBe(0)
})

test('[P5] a no has its reason, and pays nothing', async () => {
  const awardId = await asked()
  expect(await approve('staff', awardId, { agree: false })).toEqual({ ok: false, code: 'award.whyMissing' })
  expect(await approve('staff', awardId, { agree: false, why: '没有签到' })).toMatchObject({ ok: true })
  expect((await rows('staff'))[0]).toMatchObject({
    ...{ status: 'refused', names: ['林晓梅'], byName: '周正国' },
    answer: { byName: '刘晓敏', why: '没有签到' },
  })
  expect(available('mei')).toBe(0)
})

test('[P5] what waits for a second person stands on the desk’s day, and is void after two weeks', async () => {
  const awardId = await asked()
  const waits = () =>
    scene.within(({ store }) =>
      awardWaits({
        ...{ store, communityId: ownCommunity, at: scene.cloud.clock.now() },
        member: { memberId: idOf('staff'), roles: ['staff'] },
      }),
    )
  expect((await waits())[0]).toMatchObject({ count: 1, to: ['deskAwards'] })
  scene.cloud.clock.advance(14 * dayMs)
  expect((await waits())[0]).toMatchObject({ count: 0 })
  expect((await rows('staff'))[0]).toMatchObject({ status: 'lapsed', mayApprove: false })
  expect(await approve('staff', awardId)).toEqual({ ok: false, code: 'award.lapsed' })
})

test('[P7] the pool helps whoever needs it, by two people, and only with what is in it', async () => {
  await scene.givePoints('lan', 10)
  await scene.call('lan', 'points.give', { points: 5 })
  const large = await asked('secretary', { source: 'pool', points: 6 })
  expect(await approve('staff', large)).toEqual({
    ...{ ok: false, code: 'points.notEnough' },
    detail: { available: 5, needed: 6 },
  })
  const small = await asked('secretary', { source: 'pool', points: 4 })
  expect(await approve('staff', small)).toMatchObject({ ok: true })
  expect(available('mei')).toBe(4)
  expect(await scene.call('staff', 'points.awards', {})).toMatchObject({ data: { pool: 1 } })
})

test('what may not be is refused and changes nothing', async () => {
  const before = scene.everything()
  const codes = [
    await ask('mei'),
    await ask('secretary', { people: ['nobody'] }),
    await ask('secretary', { people: [] }),
    await ask('secretary', { points: 21 }),
    await ask('secretary', { words: '违禁词' }),
    await ask('secretary', { photos: ['nothing'] }),
    await approve('staff', 'nothing'),
    await scene.call('mei', 'points.awards', {}),
  ].map((reply) => (reply.ok ? 'ok' : reply.code))
  expect(codes).toEqual([
    ...['role.wrong', 'member.notFound', 'input.invalid', 'input.invalid', 'text.refused'],
    ...['photo.notFound', 'award.notFound', 'role.wrong'],
  ])
  expect(scene.everything()).toEqual(before)
})

test('[U4] whoever takes their own data home takes the evidence along, without the names of others in it', async () => {
  await live('mei', { name: '陈桂兰' })
  await live('lan', { name: '何秀英' })
  const people = [idOf('mei'), idOf('lan')]
  await asked('secretary', { people, words: '周六捡垃圾，陈桂兰、何秀英都签了到' })
  const own = (openid: string) =>
    scene.within(({ store }) => ownAwards({ store, communityId: ownCommunity, memberId: idOf(openid) }))
  const { lines } = await own('mei')
  expect(lines[0]).toMatch(/给我的：.*捡垃圾.*陈桂兰/)
  expect(lines[0]).not.toContain('何秀英')
  expect((await own('secretary')).lines[0]).toMatch(/我经手的：.*捡垃圾/)
  expect(JSON.stringify(await own('secretary'))).not.toMatch(/陈桂兰|何秀英/)
})
