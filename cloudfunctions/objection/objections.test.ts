import type { InputOf } from '../../contract/actions'
import type { Role } from '../../domain/member/types'
import { dayMs } from '../../domain/kernel/time'
import { createRouter } from '../platform/router'
import { expectBooksToAgree } from '../testing/books'
import { failingAt } from '../testing/failing'
import { placeScored } from '../testing/placed'
import { openScene, type Scene } from '../testing/scene'
import { twoRuns } from '../testing/twoRuns'
import { orderGet } from '../order/get'
import { pointsAnswer } from './answer'
import { pointsLine } from '../settlement/line'
import { pointsSettlements } from '../settlement/settlements'
import { pointsObject } from './object'
import { pointsObjections } from './objections'
import { pointsSettle } from '../settlement/settle'

const handlers = [
  ...[orderGet, pointsAnswer, pointsLine, pointsSettlements],
  ...[pointsObject, pointsObjections, pointsSettle],
]

let scene: Scene
/** `s1` scored every order; `o1` and `o2` are the volunteers who did them. */
beforeEach(async () => {
  scene = await openScene({ handlers, rules: { noticeDays: 7 } })
  await person('boss', ['secretary'], 's1')
  await person('staff', ['staff'])
  await person('mei')
  await person('lan')
  await person('o1', ['volunteer'], 'm1')
  await person('o2', ['volunteer'], 'm2')
  await placeScored(scene, 'a', 1, 6)
  await placeScored(scene, 'b', 2, 4)
})
afterEach(async () => {
  expectBooksToAgree(scene)
  await scene.close()
})

let doors = 0
const person = (openid: string, roles: readonly Role[] = [], memberId?: string) =>
  scene.join(openid, {
    name: `名字${openid}`,
    roles: ['resident', ...roles],
    home: { building: '1号楼', unit: '1单元', room: String((doors += 1)) },
    ...(memberId === undefined ? {} : { _id: memberId, memberId }),
  })

const settle = () => scene.call('boss', 'points.settle', {})
const object = (who: string, orderId = 'a', requestId?: string, reason = '门还是关不上') =>
  scene.call(who, 'points.object', { orderId, reason }, requestId)
const answer = (who: string, more: Partial<InputOf<'points.answer'>> = {}, requestId?: string) =>
  scene.call(who, 'points.answer', { orderId: 'a', seen: 1, reason: '去现场看过了', ...more }, requestId)
const small = { difficulty: 'small' as const }
const nothing = { difficulty: 'small' as const, adjustments: ['complaint'] }
const runTimer = () => scene.within(twoRuns)
const orderOf = (orderId: string) => scene.documents('orders').find(({ _id }) => _id === orderId)
const walletOf = (memberId: string) => scene.documents('wallets').find((each) => each.memberId === memberId)
const notice = () => scene.documents('settlements')[0]
const entries = (memberId: string) =>
  scene
    .documents('ledger')
    .filter((each) => each.memberId === memberId)
    .map(({ _id }) => _id)
const no = (code: string) => ({ ok: false, code })

async function refuses(code: string, call: () => Promise<unknown>): Promise<void> {
  const before = scene.everything()
  expect(await call()).toMatchObject(no(code))
  expect(scene.everything()).toEqual(before)
}

test('[P4] an objection holds back its order, the rest is paid, and the answer pays it at the corrected figure', async () => {
  await settle()
  expect(await object('mei')).toMatchObject({ ok: true, data: { orderId: 'a', status: 'scored' } })
  scene.cloud.clock.advance(7 * dayMs)
  await runTimer()
  await runTimer()
  expect([orderOf('a')?.status, orderOf('b')?.status, notice()?.status]).toEqual([
    'scored',
    'settled',
    'posted',
  ])
  expect(walletOf('m1')).toMatchObject({ pending: 6, available: 0 })
  expect(walletOf('m2')).toMatchObject({ pending: 0, available: 4 })

  expect(await answer('staff', { correction: small })).toMatchObject({ ok: true, data: { points: 4 } })
  expect(orderOf('a')?.status).toBe('settled')
  expect(walletOf('m1')).toMatchObject({ pending: 0, available: 4 })
  expect(entries('m1').sort()).toEqual(['award:a:m1', 'award:a:m1:1', 'reverse:award:a:m1', 'settle:a:m1'])
  expect(notice()).toMatchObject({
    status: 'settled',
    totalPoints: 8,
    lines: [
      { memberId: 'm1', points: 4 },
      { memberId: 'm2', points: 4 },
    ],
    corrections: [{ no: 'a', from: 6, to: 4 }],
  })
})

test('a score that stands is paid as it was; one of nothing pays nobody', async () => {
  await settle()
  await object('mei', 'a')
  await object('mei', 'b')
  expect(await answer('staff')).toMatchObject({ ok: true, data: { points: 6 } })
  expect(await answer('staff', { orderId: 'b', correction: nothing })).toMatchObject({ data: { points: 0 } })
  scene.cloud.clock.advance(7 * dayMs)
  await runTimer()
  expect([orderOf('a')?.status, orderOf('b')?.status, notice()?.status]).toEqual(Array(3).fill('settled'))
  expect(walletOf('m1')).toMatchObject({ pending: 0, available: 6 })
  expect(walletOf('m2')).toMatchObject({ pending: 0, available: 0 })
  expect(entries('m2').sort()).toEqual(['award:b:m2', 'reverse:award:b:m2'])
})

test('who did the work may appeal before any notice hangs; corrected, it stands on the notice as it is now', async () => {
  await refuses('objection.notPosted', () => object('mei'))
  expect(await object('o1')).toMatchObject({ ok: true })
  await answer('staff', { correction: { difficulty: 'large' } })
  await settle()
  expect(notice()).toMatchObject({ totalPoints: 14 })
  expect(notice()?.corrections).toBeUndefined()
})

test('[P4] each sees of it what is theirs to see', async () => {
  await settle()
  await object('mei', 'a', undefined, '秘密的理由')
  const line = { settlementId: notice()?._id ?? '', line: 0 }
  const seen = async (who: string) => {
    const reply = await scene.call(who, 'order.get', { orderId: 'a' })
    if (!reply.ok) throw new Error(reply.code)
    const { objections, can, history, line: told } = reply.data
    const [said] = history.filter(({ what }) => what === 'objected')
    return { objections, can, who: said?.who, disputed: told.disputed }
  }
  const at = scene.cloud.clock.now()
  const mine = { at, mine: true, name: '', reason: '秘密的理由', answer: null }
  expect(await seen('mei')).toEqual({ objections: [mine], can: [], who: undefined, disputed: false })
  expect(await seen('lan')).toEqual({ objections: [], can: [], who: undefined, disputed: false })
  expect(await seen('o1')).toEqual({
    objections: [{ at, mine: false, name: '', reason: '', answer: null }],
    can: ['points.object'],
    who: '',
    disputed: true,
  })
  expect(await seen('staff')).toEqual({
    objections: [{ at, mine: false, name: '名字mei', reason: '秘密的理由', answer: null }],
    can: ['order.correct', 'points.answer'],
    who: '名字mei',
    disputed: true,
  })
  expect(await scene.call('mei', 'points.line', line)).toMatchObject({
    data: { rows: [{ orderId: 'a', may: false, objection: mine }] },
  })
  expect(await scene.call('lan', 'points.line', line)).toMatchObject({
    data: { rows: [{ orderId: 'a', may: true, objection: null }] },
  })
  await answer('staff', { reason: '分评得对' })
  expect((await seen('mei')).objections).toMatchObject([{ answer: { outcome: 'kept', text: '分评得对' } }])
  expect((await seen('o1')).disputed).toBe(false)
  const sent = scene.cloud.outbox.all().map(({ to, data }) => [to, JSON.stringify(data)])
  const said = (phrase: string) => sent.flatMap(([to, words]) => (words?.includes(phrase) ? [to] : [])).sort()
  expect(said('评分有异议')).toEqual(['boss', 'o1', 'staff'])
  expect(said('维持原分')).toEqual(['mei', 'o1'])
  expect(JSON.stringify(sent)).not.toMatch(/秘密|名字|分评得对/)
})

test('the desk sees who waits and who may answer them, and nothing when all is answered', async () => {
  await settle()
  await object('mei')
  const cases = async (who: string) => {
    const reply = await scene.call(who, 'points.objections', {})
    if (!reply.ok) throw new Error(reply.code)
    return reply.data.rows.map(({ orderId, seen, answerBy, objections }) => [
      orderId,
      seen,
      answerBy,
      objections.map(({ name }) => name).join(),
    ])
  }
  expect(await cases('staff')).toEqual([['a', 1, 'me', '名字mei']])
  expect(await cases('boss')).toEqual([['a', 1, 'others', '名字mei']])
  // Now the one who could have answered objects, too.
  await object('staff')
  expect(await cases('boss')).toEqual([['a', 2, 'nobody', '名字mei,名字staff']])
  await refuses('objection.nobodyElse', () => answer('boss', { seen: 2 }))
  await person('new', ['staff'])
  expect(await answer('boss', { seen: 2 })).toEqual({
    ok: false,
    code: 'objection.notByYou',
    detail: { others: 1 },
  })
  expect(await answer('new', { seen: 2 })).toMatchObject({ ok: true })
  expect(await cases('staff')).toEqual([])
  await refuses('role.wrong', () => scene.call('mei', 'points.objections', {}))
})

test('refuses what may not be', async () => {
  await refuses('order.notFound', () => object('mei', 'nothing'))
  await refuses('member.none', () => object('stranger'))
  await settle()
  const { _id } = notice() ?? { _id: '' }
  await refuses('text.refused', () => object('mei', 'a', undefined, '违禁词'))
  await refuses('input.invalid', () => object('mei', 'a', undefined, ' '))
  await refuses('input.invalid', () => object('mei', 'a', undefined, '长'.repeat(201)))
  await refuses('objection.none', () => answer('staff'))
  await refuses('points.noticeNotFound', () =>
    scene.call('mei', 'points.line', { settlementId: _id, line: 2 }),
  )
  await refuses('points.noticeNotFound', () =>
    scene.call('mei', 'points.line', { settlementId: 'x', line: 0 }),
  )
  await object('mei')
  await refuses('objection.already', () => object('mei'))
  await refuses('role.wrong', () => answer('mei'))
  await refuses('objection.notByYou', () => answer('boss'))
  await refuses('objection.changed', () => answer('staff', { seen: 2 }))
  await refuses('points.adjustmentUnknown', () =>
    answer('staff', { correction: { difficulty: 'small', adjustments: ['bribe'] } }),
  )
  await refuses('objection.sameScore', () => answer('staff', { correction: { difficulty: 'medium' } }))
  await refuses('text.refused', () => answer('staff', { reason: '违禁词' }))
  scene.cloud.clock.advance(7 * dayMs)
  await refuses('objection.windowOver', () => object('lan', 'b'))
  await runTimer()
  await refuses('objection.windowOver', () => object('o2', 'b'))
})

test('the same request again has one effect and the same answer; other content under its id is refused', async () => {
  await settle()
  await object('mei')
  const first = await answer('staff', { correction: small }, 'request-1')
  expect(first.ok).toBe(true)
  await refuses('request.idReused', () => answer('staff', {}, 'request-1'))
  const before = scene.everything()
  expect(await answer('staff', { correction: small }, 'request-1')).toEqual(first)
  expect(scene.everything()).toEqual(before)
})

test('two answer at once: one counts, and the ledger is mended once', async () => {
  await person('second', ['staff'])
  await settle()
  await object('mei')
  const replies = await Promise.all([
    answer('staff', { correction: small }, 'request-1'),
    answer('second', { correction: { difficulty: 'large' } }),
    answer('staff', { correction: small }, 'request-1'),
  ])
  const [one, other, again] = replies
  expect(one).toEqual(again)
  expect([one?.ok, other?.ok].sort()).toEqual([false, true])
  for (const reply of replies) if (!reply.ok) expect(reply.code).toBe('objection.none')
  expect(entries('m1')).toHaveLength(3)
})

test('an objection against the end of the settlement: either it is heard and nothing is paid, or it is too late', async () => {
  for (let number = 0; number < 6; number += 1) await placeScored(scene, `c${number}`, 1, 1)
  await settle()
  scene.cloud.clock.advance(7 * dayMs)
  const ids = Array.from({ length: 6 }, (_, number) => `c${number}`)
  const [, ...replies] = await Promise.all([runTimer(), ...ids.map((orderId) => object('o1', orderId))])
  replies.forEach((reply, number) => {
    const orderId = `c${number}`
    if (!reply.ok) expect(reply.code).toBe('objection.windowOver')
    expect(orderOf(orderId)?.status).toBe(reply.ok ? 'scored' : 'settled')
    expect(entries('m1').includes(`settle:${orderId}:m1`)).toBe(!reply.ok)
  })
})

test('an answer cut off at whatever step is there whole or not at all, and the timer pays', async () => {
  await settle()
  await object('mei')
  scene.cloud.clock.advance(7 * dayMs)
  let finished = false
  for (let step = 1; !finished; step += 1) {
    expect(step).toBeLessThan(60)
    const input = { orderId: 'a', seen: 1, reason: '去看过了', correction: small }
    const reply = await scene.within((services) => {
      const cut = { ...services, store: failingAt(services.store, step), log: quiet }
      return createRouter(cut, handlers)({ action: 'points.answer', input, requestId: 'request-1' }, 'staff')
    })
    expectBooksToAgree(scene)
    await runTimer()
    const done = orderOf('a')?.status === 'settled'
    expect(walletOf('m1')).toMatchObject(done ? { pending: 0, available: 4 } : { pending: 6, available: 0 })
    finished = reply.ok
  }
  expect(orderOf('a')?.status).toBe('settled')
  expect(notice()?.status).toBe('settled')
}, 60_000)

const quiet = { fault: () => undefined, note: () => undefined }
