import type { InputOf } from '../../contract/actions'
import { limits } from '../../contract/limits'
import { openScene, type Scene } from '../testing/scene'
import { marketGoods } from './goods'
import { marketPut } from './put'

let scene: Scene
beforeEach(async () => {
  scene = await openScene({ handlers: [marketPut, marketGoods] })
  await scene.join('staff', { roles: ['resident', 'staff'] })
  await scene.join('mei')
})
afterEach(() => scene.close())

const kettle: InputOf<'market.put'> = {
  name: '电水壶',
  category: '小家电',
  picture: 'kettle',
  points: 40,
  limitPerMonth: 1,
  listed: true,
}
const put = (more: Partial<InputOf<'market.put'>> = {}, openid = 'staff', requestId?: string) =>
  scene.call(openid, 'market.put', { ...kettle, ...more }, requestId)
const shelf = async (openid: string) => {
  const reply = await scene.call(openid, 'market.goods', {})
  if (!reply.ok) throw new Error(reply.code)
  return reply.data
}

test('a new article stands on the shelf with no pieces yet', async () => {
  const reply = await put()
  expect(reply).toMatchObject({ ok: true, data: { ...kettle, stock: 0, leftForMe: 1 } })
  expect((await shelf('mei')).goods).toEqual([reply.ok && reply.data])
})

test('[M4] what stands on the shelf is of the community’s own categories, and keeps the one it was put under', async () => {
  expect(await put({ category: '文具' })).toEqual({
    ok: false,
    code: 'market.categoryNotFound',
    detail: { category: '文具' },
  })
  const setCategories = (categories: string[]) =>
    scene.within(({ store }) => store.update('communities', { _id: 'qianshang' }, { categories }))
  await setCategories(['文具', '理发'])
  expect(await put({ category: '文具' })).toMatchObject({ data: { category: '文具' } })
  await setCategories(['理发'])
  expect((await shelf('mei')).goods).toMatchObject([{ category: '文具' }])
  // An article of before, and a phone of then.
  await scene.putGoods({ goodsId: 'old', category: 'home' })
  expect((await shelf('mei')).goods.map(({ category }) => category)).toContain('居家')
  await setCategories(['居家'])
  expect(await put({ category: 'home' })).toMatchObject({ data: { category: '居家' } })
})

test('a change of price or name leaves the pieces alone, and why is kept', async () => {
  await scene.putGoods({ goodsId: 'thermos', stock: 5 })
  expect(await put({ goodsId: 'thermos', points: 12, note: '进价涨了' })).toMatchObject({
    data: { goodsId: 'thermos', name: '电水壶', points: 12, stock: 5 },
  })
  expect(scene.documents('journal')[0]).toMatchObject({ action: 'market.put', note: '进价涨了' })
})

test('what is off the shelf is seen by staff only', async () => {
  await scene.putGoods({ goodsId: 'thermos', listed: false })
  expect((await shelf('mei')).goods).toEqual([])
  expect((await shelf('staff')).goods).toMatchObject([{ goodsId: 'thermos', listed: false }])
})

test('the shelf tells what I have and what I may still redeem', async () => {
  await scene.putGoods({ goodsId: 'thermos', limitPerMonth: 3 })
  await scene.givePoints('mei', 25)
  expect(await shelf('mei')).toMatchObject({ available: 25, goods: [{ leftForMe: 3, stock: 5 }] })
})

test('nobody sees another community’s shelf', async () => {
  await scene.putGoods({ goodsId: 'elsewhere', communityId: 'other' })
  expect((await shelf('staff')).goods).toEqual([])
})

test('refuses, and changes nothing', async () => {
  await scene.putGoods({ goodsId: 'elsewhere', communityId: 'other' })
  await put({}, 'staff', 'request-1')
  const before = scene.everything()
  expect(await put({}, 'mei')).toEqual({ ok: false, code: 'role.wrong' })
  expect(await put({ goodsId: 'elsewhere' })).toEqual({ ok: false, code: 'market.goodsNotFound' })
  expect(await put({ goodsId: 'nothing' })).toEqual({ ok: false, code: 'market.goodsNotFound' })
  expect(await put({ name: '违禁词' })).toEqual({ ok: false, code: 'text.refused' })
  expect(await put({ points: 0 })).toMatchObject({ code: 'input.invalid', detail: { field: 'points' } })
  expect(await put({ name: '壶'.repeat(limits.name + 1) })).toMatchObject({ detail: { field: 'name' } })
  expect(await put({ stock: 9 } as never)).toMatchObject({
    code: 'input.invalid',
    detail: { field: 'stock' },
  })
  expect(await put({ points: 41 }, 'staff', 'request-1')).toEqual({ ok: false, code: 'request.idReused' })
  expect((await put({}, 'staff', 'request-1')).ok).toBe(true)
  expect(scene.everything()).toEqual(before)
})
