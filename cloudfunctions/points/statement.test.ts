import { defaultStandard } from '../../domain/community/defaults'
import { openScene, type Scene } from '../testing/scene'
import { marketRedeem } from '../market/redeem'
import { pointsStandard } from './standard'
import { pointsStatement } from './statement'
import { pointsWallet } from './wallet'

let scene: Scene
beforeEach(async () => {
  scene = await openScene({ handlers: [pointsWallet, pointsStatement, pointsStandard, marketRedeem] })
  await scene.join('mei')
  await scene.join('lan')
  await scene.putGoods({ goodsId: 'thermos' })
})
afterEach(() => scene.close())

test('the wallet of somebody who never had points is empty', async () => {
  expect(await scene.call('mei', 'points.wallet', {})).toEqual({
    ok: true,
    data: { available: 0, pending: 0, held: 0 },
  })
})

test('[P3] the wallet and the statement tell the same story, newest first', async () => {
  await scene.givePoints('mei', 25)
  await scene.call('mei', 'market.redeem', { goodsId: 'thermos', seenPoints: 10 })
  expect(await scene.call('mei', 'points.wallet', {})).toMatchObject({
    data: { available: 15, pending: 0, held: 10 },
  })
  const statement = await scene.call('mei', 'points.statement', {})
  if (!statement.ok) throw new Error(statement.code)
  expect(statement.data.rows.map(({ code, from, to, points }) => [code, from, to, points])).toEqual([
    ['hold', 'wallet', 'held', 10],
    expect.arrayContaining([25]),
    expect.arrayContaining([25]),
  ])
  expect(statement.data.wallet).toEqual({ available: 15, pending: 0, held: 10 })
  expect(JSON.stringify(statement)).not.toMatch(/memberId|communityId|approved/)
})

test('nobody reads another person’s statement', async () => {
  await scene.givePoints('mei', 25)
  expect(await scene.call('lan', 'points.statement', {})).toEqual({
    ok: true,
    data: { rows: [], wallet: { available: 0, pending: 0, held: 0 } },
  })
  expect(await scene.call('stranger', 'points.statement', {})).toEqual({ ok: false, code: 'member.none' })
})

test('many entries of one moment are read page by page, each once', async () => {
  for (let gift = 0; gift < 30; gift += 1) await scene.givePoints('mei', 1)
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await scene.call('mei', 'points.statement', cursor === undefined ? {} : { cursor })
    if (!page.ok) throw new Error(page.code)
    expect('wallet' in page.data).toBe(cursor === undefined)
    seen.push(...page.data.rows.map(({ entryId }) => entryId))
    cursor = page.data.next
  } while (cursor !== undefined)
  expect(seen).toHaveLength(60)
  expect(new Set(seen).size).toBe(60)
})

test('the standard is the community’s own', async () => {
  expect(await scene.call('mei', 'points.standard', {})).toEqual({ ok: true, data: defaultStandard })
})
