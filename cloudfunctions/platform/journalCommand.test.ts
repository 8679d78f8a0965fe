import type { ActionName } from '../../contract/names'
import { marketCancel } from '../market/cancel'
import { marketRedeem } from '../market/redeem'
import { expectBooksToAgree } from '../testing/books'
import { openScene, type Scene } from '../testing/scene'
import { createRouter } from './router'
import type { Store } from './store'

const handlers = [marketRedeem, marketCancel]
let scene: Scene
beforeEach(async () => {
  scene = await openScene({ handlers })
  await scene.join('mei')
  await scene.givePoints('mei', 50)
  await scene.putGoods({ goodsId: 'flask', points: 10, stock: 5, limitPerMonth: 5 })
})
afterEach(async () => {
  expectBooksToAgree(scene)
  await scene.close()
})

/** Looks into the journal a moment too early: a copy of the same request is about to commit. */
function tooEarly(store: Store): Store {
  let looked = false
  const get: Store['get'] = (name, id) => {
    const early = name === 'journal' && !looked
    looked ||= name === 'journal'
    return early ? Promise.resolve(null) : store.get(name, id)
  }
  return { ...store, get }
}

const slowCopy = (action: ActionName, input: object, requestId: string) =>
  scene.within((services) =>
    createRouter({ ...services, store: tooEarly(services.store) }, handlers)(
      { action, input, requestId },
      'mei',
    ),
  )

test('a copy that could do it once more finds the key taken, undoes itself and gives the first answer', async () => {
  const first = await scene.call('mei', 'market.redeem', { goodsId: 'flask', seenPoints: 10 }, 'request-1')
  expect(first.ok).toBe(true)
  const before = scene.everything()
  expect(await slowCopy('market.redeem', { goodsId: 'flask', seenPoints: 10 }, 'request-1')).toEqual(first)
  expect(scene.everything()).toEqual(before)
})

test('a copy that finds it done already is not told so as a refusal, but gets the first answer', async () => {
  const redeemed = await scene.call('mei', 'market.redeem', { goodsId: 'flask', seenPoints: 10 })
  const redemptionId = redeemed.ok ? redeemed.data.redemptionId : ''
  const first = await scene.call('mei', 'market.cancel', { redemptionId }, 'request-2')
  expect(first.ok).toBe(true)
  const before = scene.everything()
  expect(await slowCopy('market.cancel', { redemptionId }, 'request-2')).toEqual(first)
  expect(await slowCopy('market.cancel', { redemptionId: 'other' }, 'request-2')).toEqual({
    ok: false,
    code: 'request.idReused',
  })
  expect(await slowCopy('market.cancel', { redemptionId }, 'request-3')).toMatchObject({
    ok: false,
    code: 'market.alreadyClosed',
  })
  expect(scene.everything()).toEqual(before)
})
