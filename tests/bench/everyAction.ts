import type { InputOf, OutputOf } from '../../contract/actions'
import type { ActionName } from '../../contract/names'
import type { PersonName } from '../../cloudfunctions/testing/people'
import { doorReport } from '../../cloudfunctions/testing/orders'
import { dayMs } from '../../domain/kernel/time'
import type { RoundTrips } from './meter'
import { openMeteredApi, type MeteredApi } from './meteredApi'

type Costs = Partial<Record<ActionName, RoundTrips>>

/** Does an action that must succeed; what the first one of each name cost is kept. */
type Do = <Name extends ActionName>(
  who: PersonName,
  action: Name,
  input: InputOf<Name>,
) => Promise<OutputOf<Name>>

/** One pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Round trips of the good path of every action of the contract, each measured when it is done first in one story. */
export async function measureEveryAction(): Promise<Costs> {
  const api = await openMeteredApi()
  try {
    const costs: Costs = {}
    const act: Do = async (who, action, input) => {
      const { data, cost } = await api.must(who, action, input)
      costs[action] ??= cost
      return data
    }
    await people(act)
    const photoId = await photo(api, act)
    await straightWay(act, photoId)
    await sideWays(act)
    await points(api, act)
    await market(act)
    await desk(act)
    return costs
  } finally {
    await api.close()
  }
}

async function people(act: Do): Promise<void> {
  await act('resident', 'community.get', {})
  await act('resident', 'member.me', {})
  await act('resident', 'member.home', {})
  const home = { building: '1号楼', unit: '1单元', room: '903' }
  await act('stranger', 'member.join', {
    communityId: 'qianshang',
    name: '吴小满',
    phone: '13900000099',
    home,
  })
  await act('resident', 'member.update', { phone: '13900000098' })
  const { memberId } = await act('neighbour', 'volunteer.apply', { skills: ['door'] }).then(asMember)
  await act('secretary', 'volunteer.list', {})
  await act('secretary', 'volunteer.review', { memberId, verdict: 'approved' })
}

async function desk(act: Do): Promise<void> {
  await act('secretary', 'community.rules', {})
  await act('secretary', 'community.update', { rules: { noticeDays: 3 } })
  await act('secretary', 'community.code', {})
  await act('secretary', 'community.export', { collection: 'orders' })
  await act('resident', 'member.phone', { code: 'e31968a7f94cc5ee25fafc2aef2773f0' })
  const { rows } = await act('secretary', 'member.list', { role: 'property' })
  await act('secretary', 'member.appoint', { memberId: rows[0]?.memberId ?? '', roles: ['staff'] })
  await act('first', 'member.export', {})
  await act('first', 'member.leave', { confirm: '注销' })
}

const asMember = (me: unknown) => me as { memberId: string }

async function photo({ cloud }: MeteredApi, act: Do): Promise<string> {
  await cloud.files.write('incoming/dot.png', picture)
  return (await act('resident', 'photo.add', { fileId: cloud.files.fileId('incoming/dot.png') })).photoId
}

async function straightWay(act: Do, photoId: string): Promise<void> {
  const { orderId } = await act('resident', 'order.report', { ...doorReport, photos: [photoId] })
  await act('secretary', 'order.publish', { orderId })
  await act('first', 'order.board', {})
  await act('first', 'order.grab', { orderId })
  await act('second', 'order.wait', { orderId })
  await act('first', 'order.contact', { orderId })
  await act('first', 'order.mine', {})
  await act('resident', 'order.get', { orderId })
  await act('secretary', 'order.desk', { status: 'taken', counts: true })
  await act('secretary', 'desk.today', {})
  await act('secretary', 'desk.figures', { months: 3 })
  await act('first', 'order.start', { orderId })
  await act('first', 'order.finish', { orderId, outcome: 'fixed', note: '门框已加固' })
  await act('resident', 'order.confirm', { orderId, stars: 5 })
  await act('secretary', 'order.score', { orderId, difficulty: 'large' })
}

async function sideWays(act: Do): Promise<void> {
  const reported = async () => (await act('resident', 'order.report', doorReport)).orderId
  await act('resident', 'order.withdraw', { orderId: await reported() })
  await act('secretary', 'order.decline', {
    orderId: await reported(),
    reason: '保修期内',
    whoCanHelp: '厂家',
  })
  const handed = await reported()
  await act('secretary', 'order.handOver', { orderId: handed, to: 'property', toName: '安和物业' })
  await act('property', 'order.answer', { orderId: handed, fixed: true, text: '已修好' })
  const blocked = await reported()
  const reviewAt = Date.UTC(2026, 10, 25)
  await act('secretary', 'order.block', { orderId: blocked, by: '隔壁小区', why: '路权不清', reviewAt })
  const again = await reported()
  await act('secretary', 'order.publish', { orderId: again })
  await act('first', 'order.grab', { orderId: again })
  await act('first', 'order.release', { orderId: again, reason: '临时有事' })
  await act('second', 'order.grab', { orderId: again })
  await act('second', 'order.start', { orderId: again })
  await act('second', 'order.finish', { orderId: again, outcome: 'fixed', note: '已修' })
  await act('resident', 'order.reopen', { orderId: again, reason: '又裂了' })
}

async function points(api: MeteredApi, act: Do): Promise<void> {
  await act('first', 'points.standard', {})
  const { settlementId } = await act('secretary', 'points.settle', {})
  const { rows } = await act('neighbour', 'points.line', { settlementId, line: 0 })
  const orderId = rows[0]?.orderId ?? ''
  await act('neighbour', 'points.object', { orderId, reason: '评高了' })
  await act('staff', 'points.objections', {})
  const correction = { difficulty: 'medium' as const }
  await act('staff', 'points.answer', { orderId, seen: 1, reason: '去现场看过了', correction })
  api.cloud.clock.advance(8 * dayMs)
  await api.runTimer()
  await act('first', 'points.notices', {})
  await act('first', 'points.wallet', {})
  await act('first', 'points.statement', {})
}

async function market(act: Do): Promise<void> {
  const { goodsId } = await act('secretary', 'market.put', {
    name: '暖壶',
    category: 'home',
    picture: 'thermos',
    points: 2,
    limitPerMonth: 9,
    listed: true,
  })
  await act('secretary', 'market.stock', { goodsId, kind: 'bought', quantity: 9, note: '首批' })
  await act('first', 'market.goods', {})
  const { redemptionId } = await act('first', 'market.redeem', { goodsId })
  await act('first', 'market.cancel', { redemptionId })
  const { code } = await act('first', 'market.redeem', { goodsId })
  await act('first', 'market.mine', {})
  await act('secretary', 'market.waiting', {})
  await act('secretary', 'market.pickup', { code: code ?? '' })
  await act('secretary', 'market.book', { goodsId })
}
