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
  ['scoring', '单等评分'],
  ['clearing', '贴过的公示'],
  ['roster', '等审核'],
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
  const [mine, crew, { rows: notices }, { rows: reported }] = await Promise.all([
    ask<{ reported: Orders }>(cloud, 'resident3', 'order.mine'),
    ask<{ held: Orders }>(cloud, 'volunteer5', 'order.mine'),
    ask<{ rows: { settlementId: string }[] }>(cloud, 'secretary', 'points.notices'),
    ask<{ rows: Orders }>(cloud, 'secretary', 'order.desk', { status: 'reported' }),
  ])
  const finished = mine.reported.find(({ status }) => status === 'finished')
  const held = crew.held[0]
  const first = reported[0]
  if (!finished || !held || !first || !notices[0]) throw new Error('the demo lacks an order of some state')
  const hanging = { settlementId: notices[0].settlementId, line: 0 }
  const line = await ask<{ rows: { orderId: string }[] }>(cloud, 'resident', 'points.line', hanging)
  const order = (orderId: string) => `pages/order/index?orderId=${orderId}`
  const see = (who: string, name: string, at: string, shows: string): Sight => ({ who, name, at, shows })
  return [
    see('o-stranger', 'home-stranger', 'pages/home/index', '加入社区'),
    see('o-stranger', 'join', `packages/member/join/index?community=${cloud.people.communityId}`, '住哪里'),
    see('resident', 'home', 'pages/home/index', '我的报修'),
    see('resident', 'report', 'pages/report/index?start=type', '哪里坏了？'),
    see('resident3', 'order-finished', order(finished.orderId), '没修好'),
    see('volunteer5', 'order-held', order(held.orderId), '查看住址和电话'),
    see('resident', 'board-resident', 'pages/board/index', '报名当志愿者'),
    see('volunteer', 'board', 'pages/board/index', '您会修'),
    see('resident', 'apply', 'packages/volunteer/apply/index', '您会修什么？'),
    see('volunteer3', 'market', 'pages/market/index', '领取码'),
    see('volunteer3', 'redemptions', 'packages/market/redemptions/index', '香皂'),
    see('volunteer', 'me', 'pages/me/index', '服务记录'),
    see('secretary', 'me-secretary', 'pages/me/index', '工作台'),
    see('volunteer', 'statement', 'packages/points/statement/index', '毛巾'),
    see('volunteer', 'record', 'packages/points/record/index', '刘建国'),
    see('volunteer', 'standard', 'packages/points/standard/index', '自带材料'),
    see('volunteer', 'notices', 'packages/points/notices/index', '公示'),
    see(
      'resident',
      'objection',
      `packages/points/objection/index?orderId=${line.rows[0]?.orderId ?? ''}`,
      '哪里不对',
    ),
    see('resident', 'profile', 'packages/member/profile/index', '门牌号'),
    see('resident', 'settings', 'packages/member/settings/index', '字有多大'),
    see('resident', 'leave', 'packages/member/leave/index', '会留下'),
    see('resident', 'privacy', 'packages/member/privacy/index', '门牌'),
    see('secretary', 'desk', 'packages/desk/index/index', '工作台'),
    ...desk.map(([key, shows]) => see('secretary', `desk-${key}`, `packages/desk/${key}/index`, shows)),
    see(
      'secretary',
      'desk-order',
      `packages/desk/order/index?orderId=${first.orderId}&status=reported`,
      '发布到抢单',
    ),
    see(
      'secretary',
      'desk-notice',
      `packages/desk/notice/index?settlementId=${notices[0].settlementId}`,
      '异议',
    ),
  ]
}
