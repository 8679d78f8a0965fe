import { minuteMs } from '../../domain/kernel/time'
import { awardEntry, settleEntry } from '../../domain/points/entries'
import { memberHome } from '../member/home'
import { modules } from '../modules'
import { memberIdOf } from '../platform/identity'
import { accepted } from '../platform/reply'
import { inTransaction } from '../platform/transaction'
import { failingAt } from '../testing/failing'
import { openScene, ownCommunity, type Scene } from '../testing/scene'
import { createTimer } from '../timer/timer'
import { postEntries } from './ledger'
import { pointsStatement } from './statement'
import { pointsWallet } from './wallet'

let scene: Scene
const quiet = { note: () => undefined, fault: () => undefined }
const whole = { pending: 0, held: 0 }

beforeEach(async () => {
  const handlers = [pointsWallet, pointsStatement, memberHome(modules)]
  scene = await openScene({ handlers, rules: { clearMonth: 6 } })
  await scene.join('secretary', { roles: ['resident', 'secretary'] })
  await scene.join('mei')
  await scene.join('lan')
  until(Date.parse('2027-01-10T10:00:00+08:00'))
  await earn(10)
})
afterEach(() => scene.close())

/** The clock goes on to this moment. */
const until = (at: number) => scene.cloud.clock.advance(at - scene.cloud.clock.now())

let earned = 0
const earn = (points: number) => {
  earned += 1
  const pay = {
    ...{ subject: { kind: 'order' as const, id: `work${earned}` }, communityId: ownCommunity },
    ...{ memberId: memberIdOf(ownCommunity, 'mei'), points, at: scene.cloud.clock.now(), text: '门窗·小修' },
    approvedByMemberId: null,
  }
  return scene.within((services) =>
    inTransaction(services, async (tx) => {
      await postEntries(tx, [awardEntry(pay), settleEntry(pay)])
      return accepted(null)
    }),
  )
}
const clears = (clearMonth: number) =>
  scene.within(({ store }) =>
    store.update('communities', { _id: ownCommunity }, { 'rules.clearMonth': clearMonth }),
  )
/** The night before this morning, a minute after the other. */
const nightOf = async (day: string) => {
  until(Date.parse(`${day}T06:30:00+08:00`))
  for (let run = 0; run < 2; run += 1) {
    await scene.within((services) => createTimer({ ...services, log: quiet })())
    scene.cloud.clock.advance(minuteMs)
  }
}
const wallet = async (who: string) => {
  const reply = await scene.call(who, 'points.wallet', {})
  return reply.ok ? reply.data : reply
}
const told = async (who: string) => {
  const reply = await scene.call(who, 'member.home', {})
  if (!reply.ok) return reply
  return reply.data.todos.filter(({ key }) => key.startsWith('expiring')).map(({ label }) => label)
}

test('[P3] what was not used for a year is told a month before, on the home page and in the wallet, and then cleared', async () => {
  await nightOf('2028-05-20')
  expect([await wallet('mei'), await told('mei')]).toEqual([{ available: 10, ...whole }, []])
  await earn(3)
  await nightOf('2028-06-03')
  expect(await wallet('mei')).toMatchObject({ available: 13, expiring: { points: 10 } })
  expect(await told('mei')).toEqual(['10 分7月3日后清零'])
  expect(await told('lan')).toEqual([])
  await nightOf('2028-07-02')
  expect(await wallet('mei')).toMatchObject({ available: 13 })
  await nightOf('2028-07-04')
  expect(await wallet('mei')).toEqual({ available: 3, ...whole })
  expect(await told('mei')).toEqual([])
  expect(await scene.call('mei', 'points.statement', {})).toMatchObject({
    data: { rows: [{ code: 'expire', points: 10, to: 'expired' }, {}, {}, {}, {}] },
  })
})

test('[P3] what came in within the year is told to nobody, and stays', async () => {
  await nightOf('2027-06-03')
  expect([await wallet('mei'), await told('mei')]).toEqual([{ available: 10, ...whole }, []])
  await nightOf('2027-07-04')
  expect(await wallet('mei')).toEqual({ available: 10, ...whole })
})

test('[P3] what comes in after the warning stays as well', async () => {
  await nightOf('2028-06-03')
  await earn(5)
  await nightOf('2028-07-04')
  expect(await wallet('mei')).toEqual({ available: 5, ...whole })
})

test('[P3] a community that clears no more takes back what it told', async () => {
  await nightOf('2028-06-03')
  await clears(0)
  await nightOf('2028-06-04')
  expect([await wallet('mei'), await told('mei')]).toEqual([{ available: 10, ...whole }, []])
  await nightOf('2028-07-04')
  expect(await wallet('mei')).toEqual({ available: 10, ...whole })
})

test('[P3] cut off at whatever trip, the next minutes finish it, and nothing is cleared twice', async () => {
  await nightOf('2028-06-03')
  for (let trip = 1; trip < 40; trip += 1) {
    until(Date.parse('2028-07-04T06:30:00+08:00') + trip * minuteMs)
    await scene.within(async (services) => {
      const cut = { ...services, store: failingAt(services.store, trip), log: quiet }
      await createTimer(cut)().catch(() => undefined)
    })
  }
  await nightOf('2028-07-05')
  expect(await wallet('mei')).toEqual({ available: 0, ...whole })
  expect(scene.documents('ledger').filter(({ code }) => code === 'expire')).toHaveLength(1)
})
