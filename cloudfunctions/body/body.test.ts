import { dayMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { sentDot } from '../testing/dots'
import { report } from '../testing/orders'
import { here, people, type PersonName } from '../testing/people'
import { expectOnce, expectRefusal } from '../testing/proofs'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())
// Nobody reports without end on one day.
beforeEach(() => api.cloud.clock.advance(dayMs))

const first = here.communityId
const water = {
  kind: 'water' as const,
  name: '城区供水公司',
  phone: '0532-8555 0105',
  orderKinds: ['pipe' as const],
}

/** The second company, and 何秀英 who works for it. */
async function second(): Promise<string> {
  const listed = api.documents('bodies').find(({ name }) => name === water.name)
  const bodyId = listed?.bodyId ?? (await api.must('secretary', 'body.put', water)).bodyId
  const memberId = api.memberId('neighbour')
  await api.must('secretary', 'member.appoint', { memberId, roles: ['property'], bodyId })
  return bodyId
}

async function sent(bodyId: string, why = '公共区域'): Promise<string> {
  const orderId = await report(api)
  await api.must('staff', 'order.handOver', { orderId, bodyId, why })
  return orderId
}

const now = () => api.cloud.clock.now()
const idsOf = async (who: PersonName, list: 'now' | 'before' = 'now') =>
  (await api.must(who, 'body.orders', { list })).rows.map(({ orderId }) => orderId)
const get = (who: PersonName, orderId: string) => api.must(who, 'order.get', { orderId })

describe('[R5] the list of bodies', () => {
  test('is read by the desk, and written by the secretary alone, once for each requestId', async () => {
    await expectOnce(api, 'secretary', 'body.put', { ...water, name: '一家' }, { ...water, name: '另一家' })
    for (const who of ['staff', 'resident', 'property'] as const)
      await expectRefusal(api, who, 'body.put', water, 'role.wrong')
    await expectRefusal(api, 'resident', 'body.list', {}, 'role.wrong')
    const { rows } = await api.must('staff', 'body.list', {})
    expect(rows.map(({ name, phone }) => `${name} ${phone}`)).toEqual(['物业公司 ', '一家 053285550105'])
  })

  test('one that is off it stands last, gets nothing new, and keeps what was sent to it', async () => {
    const { bodyId } = await api.must('secretary', 'body.put', { ...water, name: '要停的' })
    const orderId = await sent(bodyId)
    await api.must('secretary', 'body.put', { ...water, bodyId, name: '要停的', open: false })
    const { rows } = await api.must('staff', 'body.list', {})
    expect(rows.at(-1)).toMatchObject({ name: '要停的', open: false, lying: 1, late: 0 })
    const fresh = await report(api)
    await expectRefusal(api, 'staff', 'order.handOver', { orderId: fresh, bodyId }, 'body.closed')
    expect((await get('resident', orderId)).handOver?.toName).toBe('要停的')
  })

  test('another community’s is nobody’s here', async () => {
    await expectRefusal(api, 'secretary', 'body.put', { ...water, bodyId: 'liugou' }, 'body.notFound')
    const orderId = await report(api)
    await expectRefusal(api, 'staff', 'order.handOver', { orderId, bodyId: 'liugou' }, 'body.notFound')
    await expectRefusal(api, 'staff', 'order.handOver', { orderId, bodyId: 'none' }, 'body.notFound')
  })

  test('refuses words that the content check finds risky, a name twice, a building that is not there', async () => {
    await expectRefusal(api, 'secretary', 'body.put', { ...water, name: '办证刻章找我' }, 'text.refused')
    await expectRefusal(api, 'secretary', 'body.put', { ...water, name: '物业公司' }, 'body.namedTwice')
    const far = { ...water, name: '远的', buildings: ['99号楼'] }
    const detail = await expectRefusal(api, 'secretary', 'body.put', far, 'body.buildingUnknown')
    expect(detail).toEqual({ name: '99号楼' })
  })

  test('keeps a trace of who changed what', async () => {
    const { bodyId } = await api.must('secretary', 'body.put', { ...water, name: '旧名字' })
    await api.must('secretary', 'body.put', { ...water, bodyId, name: '新名字', phone: '96119' })
    const last = api.documents('journal').find(({ changes }) => changes?.[0]?.from === '旧名字')
    expect(last?.byMemberId).toBe(api.memberId('secretary'))
    expect(last?.changes).toEqual([
      { what: 'body.name', of: '新名字', from: '旧名字', to: '新名字' },
      { what: 'body.phone', of: '新名字', from: '0532-85550105', to: '96119' },
    ])
  })
})

describe('[R5] each company has what was sent to it, and nothing else', () => {
  test('company A never sees, hears of or answers what is company B’s', async () => {
    const b = await second()
    const mine = await sent(first)
    const theirs = await sent(b)
    expect(await idsOf('property')).toContain(mine)
    expect(await idsOf('property')).not.toContain(theirs)
    expect(await idsOf('neighbour')).toEqual([theirs])
    await expectRefusal(api, 'property', 'order.get', { orderId: theirs }, 'order.notFound')
    await expectRefusal(api, 'neighbour', 'order.get', { orderId: mine }, 'order.notFound')
    const answer = { orderId: theirs, fixed: true, text: '修好了' }
    await expectRefusal(api, 'property', 'order.answer', answer, 'role.wrong')
    const accept = { orderId: theirs, until: now() + dayMs }
    await expectRefusal(api, 'property', 'order.accept', accept, 'role.wrong')
    const todos = async (who: PersonName) =>
      (await api.must(who, 'member.home', {})).todos.map(({ orderId }) => orderId)
    expect(await todos('property')).not.toContain(theirs)
    expect(await todos('neighbour')).toEqual([theirs])
  })

  test('what A sent back and B has now shows A its own words, and nothing of B', async () => {
    const b = await second()
    const orderId = await sent(first, '楼道灯，公共区域')
    await api.must('property', 'order.answer', { orderId, fixed: false, text: '不归我们，是水管' })
    await api.must('staff', 'order.handOver', { orderId, bodyId: b, why: '主管道' })
    await api.must('neighbour', 'order.accept', { orderId, until: now() + dayMs, words: '我们明天来' })
    const seen = JSON.stringify(await get('property', orderId))
    for (const own of ['楼道灯，公共区域', '不归我们，是水管']) expect(seen).toContain(own)
    for (const other of [water.name, '主管道', '我们明天来']) expect(seen).not.toContain(other)
    expect((await get('property', orderId)).can).toEqual([])
    expect(await idsOf('property', 'before')).toContain(orderId)
    const [row] = (await api.must('property', 'body.orders', { list: 'before' })).rows.filter(
      (each) => each.orderId === orderId,
    )
    expect(row).toMatchObject({
      dueAt: null,
      until: null,
      answer: { text: '不归我们，是水管', fixed: false },
    })
    const theirs = JSON.stringify(await get('neighbour', orderId))
    expect(theirs).not.toContain('不归我们')
    expect(theirs).toContain('主管道')
  })

  test('who is given to another body sees the new one’s at once, and the old one’s no more', async () => {
    const b = await second()
    const orderId = await sent(b)
    const memberId = api.memberId('neighbour')
    await api.must('secretary', 'member.appoint', { memberId, roles: ['property'], bodyId: first })
    await expectRefusal(api, 'neighbour', 'order.get', { orderId }, 'order.notFound')
    expect(await idsOf('neighbour')).not.toContain(orderId)
    await api.must('secretary', 'member.appoint', { memberId, roles: [] })
    await expectRefusal(api, 'neighbour', 'body.orders', {}, 'role.wrong')
  })

  test('of a report they learn public words, building and trade: never door, name or phone', async () => {
    const orderId = await sent(first)
    const seen = JSON.stringify([
      await get('property', orderId),
      await api.must('property', 'body.orders', {}),
    ])
    for (const secret of [people.resident.name, people.resident.phone, '1401'])
      expect(seen).not.toContain(secret)
  })
})

describe('[R5] from hand-over to the answer', () => {
  test('they take it on with a day, answer with pictures, and the resident reads every step, for ever', async () => {
    const orderId = await sent(first)
    const until = now() + 2 * dayMs
    await api.must('property', 'order.accept', { orderId, until, words: '明天带灯管来' })
    const taken = await get('resident', orderId)
    expect(taken).toMatchObject({ status: 'handedOver', handOver: { toName: '物业公司', until } })
    expect(taken.line).toMatchObject({ accepted: true, dueAt: until, owner: { name: '物业公司' } })
    const photo = await sentDot(api, 'property')
    await api.must('property', 'order.answer', { orderId, fixed: true, text: '换了灯管', photos: [photo] })
    await api.cloud.openapi.settled()
    const mended = await get('resident', orderId)
    expect(mended).toMatchObject({ status: 'finished', handOver: { toName: '物业公司' } })
    expect(mended.result).toMatchObject({ note: '换了灯管', photos: [{ photoId: photo }] })
    await api.must('resident', 'order.reopen', { orderId, reason: '又不亮了' })
    await api.must('staff', 'order.publish', { orderId, summary: '楼道灯不亮' })
    const { history } = await get('resident', orderId)
    const said = history.filter(({ body }) => body !== undefined)
    expect(said.map(({ what, note }) => [what, note])).toEqual([
      ['handedOver', '公共区域'],
      ['accepted', '明天带灯管来'],
      ['answered', '换了灯管'],
    ])
    expect(said.map(({ body }) => body)).toEqual(['物业公司', '物业公司', '物业公司'])
    expect(said[1]?.until).toBe(until)
    expect(said[2]).toMatchObject({ fixed: true, photos: [{ photoId: photo }] })
    const theirs = (await get('property', orderId)).history.filter(({ body }) => body !== undefined)
    expect(theirs.map(({ note }) => note)).toEqual(['公共区域', '明天带灯管来', '换了灯管'])
  })

  test('another day than they named needs a reason; a day gone by is none', async () => {
    const orderId = await sent(first)
    const gone = { orderId, until: now() - 1 }
    await expectRefusal(api, 'property', 'order.accept', gone, 'input.invalid')
    await api.must('property', 'order.accept', { orderId, until: now() + dayMs })
    const later = { orderId, until: now() + 3 * dayMs }
    await expectRefusal(api, 'property', 'order.accept', later, 'order.newDateUnexplained')
    await api.must('property', 'order.accept', { ...later, words: '要等配件' })
    expect((await get('resident', orderId)).handOver?.until).toBe(later.until)
  })

  test('their first page counts what is fresh, taken on and late', async () => {
    const before = (await api.must('property', 'body.orders', {})).counts
    const orderId = await sent(first)
    await sent(first)
    await api.must('property', 'order.accept', { orderId, until: now() + dayMs })
    const { body, counts, rows } = await api.must('property', 'body.orders', {})
    expect(body).toEqual({ bodyId: first, name: '物业公司' })
    expect(counts?.fresh).toBe((before?.fresh ?? 0) + 1)
    expect(counts?.accepted).toBe((before?.accepted ?? 0) + 1)
    expect(rows.find((row) => row.orderId === orderId)).toMatchObject({
      until: now() + dayMs,
      why: '公共区域',
    })
    api.cloud.clock.advance(2 * dayMs)
    const late = (await api.must('property', 'body.orders', {})).counts?.late ?? 0
    expect(late).toBeGreaterThanOrEqual((before?.late ?? 0) + 1)
  })

  test('a picture of somebody else is none of theirs', async () => {
    const orderId = await sent(first)
    const photo = await sentDot(api, 'resident')
    const answer = { orderId, fixed: true, text: '换了', photos: [photo] }
    await expectRefusal(api, 'property', 'order.answer', answer, 'photo.notYours')
  })
})

test('[R5] a body that is late, and the desk, are told once; the desk counts it', async () => {
  const orderId = await sent(first)
  api.cloud.clock.advance(6 * dayMs)
  await api.runTimer()
  await api.runTimer()
  const order = api.documents('orders').find(({ _id }) => _id === orderId)
  const told = order?.journal.flatMap(({ events }) => events).filter(({ type }) => type === 'overdueTold')
  expect(told).toHaveLength(1)
  const { late } = await api.must('staff', 'desk.today', {})
  expect(late.handedOver).toBeGreaterThanOrEqual(1)
  const { rows } = await api.must('staff', 'body.list', {})
  expect(rows.find(({ bodyId }) => bodyId === first)?.late).toBeGreaterThanOrEqual(1)
})
