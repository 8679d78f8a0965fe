// The story in seven steps: whose turn it is, what they tap, where their phone shows it, and how it is done for them.
// Served as it is, without a build.
// @ts-check
import { command, nextDay, query } from './ask.js'

/** @typedef {{ role: string, name: string, openid: string, about: string, communityId: string }} Person */
/** @typedef {Record<'resident' | 'volunteer' | 'secretary', Person>} Cast */
/**
 * What is remembered of the story between two looks.
 * @typedef {{ since: number, orderId?: string, status?: string, redemption?: { status: string, code: string } }} Thread
 */
/**
 * @typedef {object} Step
 * @property {keyof Cast} who whose turn it is
 * @property {string} title
 * @property {string} says what happens, in a sentence
 * @property {string} tap how to do it by hand
 * @property {readonly string[]} glow beginnings of the words on the button to press next, the last of the way first
 * @property {(thread: Thread) => string} page where the phone shows it
 * @property {(cast: Cast, thread: Thread) => Promise<unknown>} act does it for them
 */

/** The community's notices hang for some days; after that many something is wrong. */
const daysMax = 40

const orderPage = (/** @type {Thread} */ { orderId }) =>
  orderId === undefined
    ? '/pages/home/index'
    : `/packages/order/one/index?orderId=${encodeURIComponent(orderId)}`
const page = (/** @type {string} */ path) => () => path

/** Days go by until the order's points are in the wallet. @param {Cast} cast @param {string | undefined} orderId */
async function untilPaid(cast, orderId) {
  for (let day = 0; day < daysMax; day += 1) {
    await nextDay()
    const { status } = await query(cast.secretary, 'order.get', { orderId })
    if (status === 'settled') return
  }
  throw new Error('the points did not arrive')
}

/** @param {Cast} cast @param {Thread} thread */
async function scoreAndPay({ secretary, ...cast }, { orderId, status }) {
  if (status === 'confirmed') await command(secretary, 'order.score', { orderId, difficulty: 'large' })
  const { unposted } = await query(secretary, 'points.settlements', {})
  if (unposted?.points > 0) await command(secretary, 'points.settle', { title: '维修积分公示' })
  await untilPaid({ secretary, ...cast }, orderId)
}

/** The dearest thing the volunteer can pay, and its price as it stands on the shelf. @param {Person} volunteer */
async function choose(volunteer) {
  const { goods, available } = await query(volunteer, 'market.goods', {})
  return goods
    .filter((/** @type {any} */ one) => one.points <= available && one.stock > 0 && one.leftForMe > 0)
    .sort((/** @type {any} */ a, /** @type {any} */ b) => b.points - a.points)[0]
}

/** @param {Cast} cast @param {Thread} thread */
async function redeemAndCollect({ volunteer, secretary }, { redemption }) {
  let code = redemption?.code
  if (redemption?.status !== 'held') {
    const chosen = await choose(volunteer)
    const wish = { goodsId: chosen?.goodsId, quantity: 1, seenPoints: chosen?.points }
    code = (await command(volunteer, 'market.redeem', wish)).code
  }
  await command(secretary, 'market.pickup', { code })
}

/** @type {readonly Step[]} */
export const steps = [
  {
    who: 'resident',
    title: '报修',
    says: '家里坏了，说一声就行：拍照、说话、打字都可以。',
    tap: '点「打字报修」，写一句哪里坏了，再点「报修」。',
    glow: ['报修', '打字报修'],
    page: page('/pages/home/index'),
    act: ({ resident }) =>
      command(resident, 'order.report', { kind: 'door', text: '卧室门框开裂，门关不上了' }),
  },
  {
    who: 'secretary',
    title: '受理',
    says: '书记看一眼，没有门牌号的话发到抢单；大家只看到楼号和活。',
    tap: '点「待受理」，选这一单，点「发布到抢单」。',
    glow: ['发布到抢单', '待受理'],
    page: page('/packages/desk/triage/index'),
    act: ({ secretary }, { orderId }) => command(secretary, 'order.publish', { orderId }),
  },
  {
    who: 'volunteer',
    title: '抢单',
    says: '邻居里会修的人抢单，先到先得；门牌和电话这时才给他一个人看。',
    tap: '在「抢单」里找到这一单，点「抢单」。',
    glow: ['抢单'],
    page: page('/pages/board/index'),
    act: ({ volunteer }, { orderId }) => command(volunteer, 'order.grab', { orderId }),
  },
  {
    who: 'volunteer',
    title: '上门修好',
    says: '上门修好，说一句做了什么；住户一直看得到走到了哪一步。',
    tap: '点「我到了」，修完点「修完了」，再点「报告修好了」。',
    glow: ['报告修好了', '修完了', '我到了', '去看地址电话'],
    page: orderPage,
    async act({ volunteer }, { orderId, status }) {
      if (status === 'taken') await command(volunteer, 'order.start', { orderId })
      const result = { outcome: 'fixed', note: '门框加固，换了两副合页', materials: '合页两副', minutes: 60 }
      await command(volunteer, 'order.finish', { orderId, ...result })
    },
  },
  {
    who: 'resident',
    title: '点头',
    says: '修没修好，住户说了算；没修好，一点就回到社区，还是这个编号。',
    tap: '点「修好了」。',
    glow: ['修好了'],
    page: orderPage,
    act: ({ resident }, { orderId }) => command(resident, 'order.confirm', { orderId, stars: 5 }),
  },
  {
    who: 'secretary',
    title: '评分公示',
    says: '按标准评分，贴公示给大家看；几天里没人有异议，积分就入账。',
    tap: '在「评分」里给这一单评分，在「清算与公示」里贴公示，再点几次「快进一天」。',
    glow: ['贴出去', '贴公示，清算'],
    page: ({ status }) =>
      status === 'confirmed' ? '/packages/desk/scoring/index' : '/packages/desk/settlements/index',
    act: scoreAndPay,
  },
  {
    who: 'volunteer',
    title: '换东西',
    says: '帮了邻居，到积分超市换毛巾、换玩具，凭码领走。',
    tap: '在「超市」里选一样，点「用…分换」；书记那边凭码交给他。',
    glow: ['用'],
    page: page('/pages/market/index'),
    act: redeemAndCollect,
  },
]

/** Which step comes next, by how far the order has come; `steps.length` when the story is over. @type {Record<string, number>} */
const nextByStatus = {
  reported: 1,
  open: 2,
  taken: 3,
  working: 3,
  finished: 4,
  confirmed: 5,
  scored: 5,
  settled: 6,
}

/** @param {Thread} thread @returns {number | undefined} undefined: the story went another way */
export function nextStep({ status, redemption }) {
  if (status === undefined) return 0
  if (status === 'settled' && redemption?.status === 'collected') return steps.length
  return nextByStatus[status]
}

/** The story's order is what the resident reported since the story began. @param {Cast} cast @param {Thread} thread */
async function findOrder({ resident }, { since }) {
  const { reported } = await query(resident, 'order.mine', {})
  return reported.find((/** @type {any} */ row) => row.reportedAt >= since)?.orderId
}

/** How far it has come. @param {Cast} cast @param {Thread} thread @returns {Promise<Thread>} */
export async function look(cast, { since, orderId: known }) {
  const orderId = known ?? (await findOrder(cast, { since }))
  if (orderId === undefined) return { since }
  const { status } = await query(cast.secretary, 'order.get', { orderId })
  if (status !== 'settled') return { since, orderId, status }
  const { rows } = await query(cast.volunteer, 'market.mine', {})
  const redemption = rows.find((/** @type {any} */ row) => row.heldAt >= since && row.status !== 'cancelled')
  return { since, orderId, status, ...(redemption ? { redemption } : {}) }
}
