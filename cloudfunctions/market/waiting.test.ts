import { openScene, type Scene } from '../testing/scene'
import { marketMine } from './mine'
import { marketRedeem } from './redeem'
import { marketWaiting } from './waiting'

let scene: Scene
beforeEach(async () => {
  scene = await openScene({ handlers: [marketRedeem, marketMine, marketWaiting] })
  await scene.join('mei')
  await scene.join('lan', { name: '罗小兰' })
  await scene.join('staff', { roles: ['resident', 'staff'] })
  await scene.putGoods({ goodsId: 'towel', name: '毛巾', points: 1, stock: 50, limitPerMonth: 20 })
  await scene.givePoints('mei', 30)
  await scene.givePoints('lan', 30)
})
afterEach(() => scene.close())

const redeem = (openid: string) => scene.call(openid, 'market.redeem', { goodsId: 'towel', seenPoints: 1 })

test('what lies ready is listed oldest first, masked, and without the code its owner must show', async () => {
  await redeem('mei')
  scene.cloud.clock.advance(1000)
  await redeem('lan')
  const waiting = await scene.call('staff', 'market.waiting', {})
  if (!waiting.ok) throw new Error(waiting.code)
  expect(waiting.data.rows.map(({ memberName }) => memberName)).toEqual(['林**', '罗**'])
  const codes = scene.documents('redemptions').map(({ code }) => code)
  for (const code of codes) expect(JSON.stringify(waiting)).not.toContain(code)
  expect(await scene.call('staff', 'market.waiting', { status: 'collected' })).toEqual({
    ok: true,
    data: { rows: [] },
  })
  expect(await scene.call('mei', 'market.waiting', {})).toEqual({ ok: false, code: 'role.wrong' })
})

test('mine are mine only, newest first, with their codes', async () => {
  await redeem('lan')
  await redeem('mei')
  scene.cloud.clock.advance(1000)
  const last = await redeem('mei')
  const mine = await scene.call('mei', 'market.mine', {})
  if (!mine.ok || !last.ok) throw new Error('refused')
  expect(mine.data.rows).toHaveLength(2)
  expect(mine.data.rows[0]).toEqual(last.data)
})

test('a list of many of one moment is read page by page, each row once', async () => {
  for (let count = 0; count < 25; count += 1) await redeem(count < 20 ? 'mei' : 'lan')
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await scene.call('staff', 'market.waiting', cursor === undefined ? {} : { cursor })
    if (!page.ok) throw new Error(page.code)
    seen.push(...page.data.rows.map(({ redemptionId }) => redemptionId))
    cursor = page.data.next
  } while (cursor !== undefined)
  expect(new Set(seen).size).toBe(25)
  expect(seen).toHaveLength(25)
})
