import { dayMs, minuteMs } from '../../domain/kernel/time'
import { wakes } from '../modules'
import { claimedNeed } from '../need/specimens'
import { cutOff } from '../outage/specimens'
import { createLog } from '../platform/log'
import { createServices } from '../platform/services'
import { stuckAfter } from '../platform/wake'
import { openTestApi, type TestApi } from '../testing/api'
import { takenIn } from '../testing/oldTables'
import { orderIn } from '../testing/orders'
import { createTimer } from './timer'

// What time does is proved of every collection there is, whichever noun brought it.

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

/** More than a page, all of them due longest, and such that nobody can read them. */
const brokenMax = 110
const collections = wakes.map(({ collection }) => collection)

async function breakSome(): Promise<void> {
  const numbers = Array.from({ length: brokenMax }, (_, number) => `broken${String(number)}`)
  for (const collection of collections) {
    await Promise.all(
      numbers.map((_id) => {
        const unique = { keys: [_id], openid: _id, joinCode: _id, codeKey: _id }
        const broken = {
          _id,
          communityId: 'qianshang',
          wakeAt: 1,
          wakeTries: 0,
          status: 'unheard',
          ...unique,
        }
        return api.store.add(collection, broken as never)
      }),
    )
  }
}

async function minutesOfTimer(minutes: number): Promise<void> {
  const services = createServices(api.cloud.sdk('timer'))
  const timer = createTimer({
    ...services,
    now: () => api.cloud.clock.now(),
    log: createLog(() => undefined),
  })
  for (let minute = 0; minute < minutes; minute += 1) {
    await timer()
    api.cloud.clock.advance(minuteMs)
  }
}

const statusOf = (collection: 'orders' | 'cases' | 'imports' | 'tables', id: string) =>
  api.documents(collection).find(({ _id }) => _id === id)?.status

test('whatever is due acts within two runs behind a page of documents in each collection that nobody can read', async () => {
  const orderId = await orderIn(api, 'taken')
  const { needId } = await claimedNeed(api)
  const { outageId } = await cutOff(api)
  const { importId } = await takenIn(api)
  const { tableId } = await api.must('secretary', 'community.table', { book: 'orders' })
  await api.must('staff', 'notice.post', {
    ...{ kind: 'words', title: '停水', text: '周三停水。', audience: { kind: 'all' }, hangDays: 5 },
  })
  api.cloud.clock.advance(40 * dayMs)
  await breakSome()
  await minutesOfTimer(2)
  expect({
    order: statusOf('orders', orderId),
    need: statusOf('cases', needId),
    outage: api.documents('outages').find(({ _id }) => _id === outageId)?.state.status,
    import: statusOf('imports', importId),
    table: statusOf('tables', tableId),
    notices: api
      .documents('notices')
      .flatMap(({ _id, wakeAt }) => (_id.startsWith('broken') ? [] : [wakeAt])),
  }).toEqual({
    ...{ order: 'open', need: 'open', outage: 'ended', import: 'ended', table: 'ended', notices: [null] },
  })
}, 120_000)

test('of every collection the desk is told what time could do nothing to, even when nobody can read it', async () => {
  await breakSome()
  for (const collection of collections)
    await api.store.update(collection, { wakeAt: 1 }, { wakeTries: stuckAfter })
  const { stuck } = await api.must('staff', 'desk.today', {})
  const told = new Set(stuck.map(({ key }) => key.split(':')[0]))
  expect([...told].sort()).toEqual([...collections].sort())
  for (const { label, to } of stuck) expect([label, to[0]]).not.toContain('')
}, 120_000)
