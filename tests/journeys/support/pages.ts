import { addressOf, routes } from '../../../contract/routes'
import type { LocalCloud } from '../../../localcloud/start'

/** One page as one person sees it. */
export interface Sight {
  /** name of its picture */
  readonly name: string
  /** role in the demo, or a stranger */
  readonly who: string
  readonly at: string
  /** what can be read when it is all there */
  readonly shows: string
}

const desk = [
  ['today', '今日'],
  ['register', '待受理'],
  ['triage', '待受理'],
  ['intake', '他怎么说的'],
  ['handed', '转办等回音'],
  ['deskCalls', '没人接'],
  ['scoring', '单等评分'],
  ['settlements', '贴过的公示'],
  ['deskAwards', '提一笔'],
  ['deskStandard', '每一版'],
  ['deskNotices', '停水'],
  ['deskOutages', '电梯停运'],
  ['deskBodies', '阡上物业'],
  ['deskNeeds', '陪孩子写作业'],
  ['needSheet', '一起修门口的花坛'],
  ['deskUnits', '听潮小学'],
  ['roster', '待审核'],
  ['proxies', '孙福生'],
  ['counter', '等人来领的'],
  ['shelf', '进货、盘点'],
  ['code', '画出社区码'],
  ['members', '周敏'],
  ['figures', '坏得最多的'],
  ['rules', '超市什么时候开'],
] as const

async function ask<Data>(cloud: LocalCloud, role: string, action: string, input: object = {}): Promise<Data> {
  const reply = await cloud.call(cloud.people[role] as string, action, input)
  if (!reply.ok) throw new Error(`${action} of ${role} was refused: ${reply.code}`)
  return reply.data as Data
}

type Orders = { orderId: string; status: string }[]

/** Every page of the app, seen by the one who uses it, with the demo's own orders and notices. */
export async function sightsOf(cloud: LocalCloud): Promise<readonly Sight[]> {
  const [mine, crew, { rows: notices }, { rows: reported }, board, lying, needs] = await Promise.all([
    ask<{ reported: Orders }>(cloud, 'resident3', 'order.mine'),
    ask<{ held: Orders }>(cloud, 'volunteer5', 'order.mine'),
    ask<{ rows: { settlementId: string }[] }>(cloud, 'secretary', 'points.settlements'),
    ask<{ rows: Orders }>(cloud, 'secretary', 'order.desk', { status: 'reported' }),
    ask<{ rows: { noticeId: string }[] }>(cloud, 'secretary', 'notice.desk'),
    ask<{ rows: Orders }>(cloud, 'property', 'body.orders'),
    ask<{ rows: { needId: string }[] }>(cloud, 'secretary', 'need.desk', { shelf: 'held' }),
  ])
  const { number } = await ask<{ number: string }>(cloud, 'volunteer', 'certificate.issue', { year: 2026 })
  const [consent] = await ask<{ consentId: string }[]>(cloud, 'resident3', 'proxy.mine')
  const finished = mine.reported.find(({ status }) => status === 'finished')
  const held = crew.held[0]
  const first = reported[0]
  const hung = board.rows[0]
  const sent = lying.rows[0]
  const heldNeed = needs.rows[0]
  if (!finished || !held || !first || !notices[0] || !hung || !sent || !heldNeed)
    throw new Error('the demo lacks an order of some state')
  const hanging = { settlementId: notices[0].settlementId, line: 0 }
  const line = await ask<{ rows: { orderId: string }[] }>(cloud, 'resident', 'points.line', hanging)
  const order = (orderId: string) => addressOf('order', { orderId })
  const see = (who: string, name: string, at: string, shows: string): Sight => ({ who, name, at, shows })
  return [
    see('o-stranger', 'home-stranger', routes.home, '加入社区'),
    see('o-stranger', 'join', addressOf('join', { community: cloud.people.communityId }), '住哪里'),
    see('resident', 'home', routes.home, '我的报修'),
    see('resident', 'report', addressOf('report', { start: 'type' }), '哪里坏了？'),
    see('resident3', 'order-finished', order(finished.orderId), '没修好'),
    see('volunteer5', 'order-held', order(held.orderId), '查看住址和电话'),
    see('resident', 'board-resident', routes.board, '报名当志愿者'),
    see('volunteer', 'board', routes.board, '您会修'),
    see('resident', 'apply', routes.apply, '您会修什么？'),
    see('volunteer3', 'market', routes.market, '领取码'),
    see('volunteer3', 'redemptions', routes.redemptions, '香皂'),
    see('volunteer', 'me', routes.me, '服务记录'),
    see('secretary', 'me-secretary', routes.me, '工作台'),
    see('resident5', 'me-two', routes.me, '换到听潮社区'),
    see('resident3', 'family', routes.family, '替林秀珍报修'),
    see('resident3', 'ask-proxy', routes.askProxy, '他叫什么'),
    see('resident3', 'relative', addressOf('relative', { consentId: consent?.consentId ?? '' }), '编号'),
    see(
      'resident3',
      'report-for',
      addressOf('report', { consentId: consent?.consentId ?? '', name: '林秀珍' }),
      '替林秀珍报修',
    ),
    see('volunteer', 'statement', routes.statement, '毛巾'),
    see('volunteer', 'record', routes.record, '签到签退'),
    see('volunteer', 'certificate', addressOf('certificate', { number }), '志愿服务证明'),
    see('o-stranger', 'check-certificate', routes.checkCertificate, '证明上的编号'),
    see('secretary', 'desk-corrections', routes.corrections, '更正'),
    see('volunteer', 'lapses', routes.lapses, '约好的都去了'),
    see('volunteer', 'standard', routes.standard, '自带材料'),
    see('volunteer', 'notices', routes.postings, '公示'),
    see('resident', 'outages', routes.outages, '电梯停运'),
    see('property', 'body-work', routes.bodyWork, '阡上物业'),
    see('property', 'body-order', addressOf('bodyOrder', { orderId: sent.orderId }), '我们和社区'),
    see('resident', 'needs', routes.needs, '一起修门口的花坛'),
    see('resident', 'ask-need', routes.askNeed, '要办什么？'),
    see('volunteer4', 'need', addressOf('need', { needId: heldNeed.needId }), '看联系方式'),
    see('volunteer4', 'unit', routes.unit, '共建协议有效'),
    see('secretary', 'desk-need', addressOf('deskNeed', { needId: heldNeed.needId }), '谁提的'),
    see('resident', 'notice-board', routes.noticeBoard, '停水'),
    see('resident', 'notice', addressOf('notice', { noticeId: hung.noticeId }), '我看过了'),
    see('staff', 'desk-notice-wall', addressOf('noticeWall', { noticeId: hung.noticeId }), '盖章'),
    see(
      'resident',
      'objection',
      addressOf('objection', { orderId: line.rows[0]?.orderId ?? '' }),
      '哪里不对',
    ),
    see('resident', 'profile', routes.profile, '门牌号'),
    see('volunteer', 'kin', routes.kin, '添一位亲属'),
    see('resident', 'settings', routes.settings, '字有多大'),
    see('resident', 'leave', routes.leave, '会留下'),
    see('resident', 'privacy', routes.privacy, '门牌'),
    see('secretary', 'desk', routes.desk, '工作台'),
    ...desk.map(([key, shows]) => see('secretary', `desk-${key}`, routes[key], shows)),
    see('secretary', 'desk-import', routes.deskImport, '选表格文件'),
    see(
      'secretary',
      'desk-order',
      addressOf('deskOrder', { orderId: first.orderId, status: 'reported' }),
      '发布到抢单',
    ),
    see(
      'secretary',
      'desk-settlement',
      addressOf('deskSettlement', { settlementId: notices[0].settlementId }),
      '异议',
    ),
  ]
}
