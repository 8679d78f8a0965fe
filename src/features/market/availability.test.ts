import { availability } from './availability'

const goods = { stock: 10, points: 20, leftForMe: 2, listed: true }

test('one may take what stock, limit and points all allow', () => {
  expect(availability(goods, 100)).toEqual({ can: true, max: 2, word: '有货' })
  expect(availability({ ...goods, leftForMe: 9 }, 70).max).toBe(3)
  expect(availability({ ...goods, stock: 1 }, 100)).toEqual({ can: true, max: 1, word: '只剩 1 件' })
})

test('what cannot be had says why', () => {
  expect(availability({ ...goods, stock: 0 }, 100).word).toBe('换完了，等补货')
  expect(availability({ ...goods, leftForMe: 0 }, 100).word).toBe('这个月换满了')
  expect(availability(goods, 15).word).toBe('还差 5 分')
  expect(availability({ ...goods, listed: false }, 100).can).toBe(false)
})
