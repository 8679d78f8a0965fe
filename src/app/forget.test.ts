import { keepCached, readCached } from '../cloud/cache'
import { pending, prepare } from '../cloud/outbox'
import { storage } from '../platform/storage'
import { forgetHere, forgetWith } from './forget'

test('leaving forgets what was read, what was not sent yet and what the stores hold; the letters stay as large', () => {
  const empty = jest.fn()
  forgetWith(empty)
  storage.set('appearance', { font: 1.4 })
  keepCached('read:me', { name: '王秀兰' })
  prepare('order.grab', { orderId: 'o1' })
  forgetHere()
  expect(readCached('read:me')).toBeUndefined()
  expect(pending()).toEqual([])
  expect(storage.keys()).toEqual(['appearance'])
  expect(empty).toHaveBeenCalledTimes(1)
})
