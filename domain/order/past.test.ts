import { hours } from '../testing/orders'
import { pastOrder } from '../testing/past'
import { orderClocks } from './due'
import { orderFigures } from './figures'
import { pointsOf } from './past'
import { searchKeysOf } from './searchKeys'
import { orderWake } from './wake'

test('[S9] what is written down afterwards is owed by nobody, and time does nothing to it', () => {
  expect(orderClocks(pastOrder())).toEqual({ dueAt: null, endBy: null })
  expect(orderWake(pastOrder())).toBeNull()
})

test('[S9] it counts by its own days as done, and makes no median faster than it was', () => {
  const day = Date.parse('2024-01-15T00:00:00+08:00')
  const past = pastOrder({ reportedAt: day, finishedAt: day })
  const figures = orderFigures([past], ['2024-01', '2024-02'], hours(0))
  expect(figures).toMatchObject({ reported: 1, done: 1, underWay: 0, overdue: 0, doneMs: null })
  expect(figures.months).toEqual([
    { month: '2024-01', reported: 1, done: 1 },
    { month: '2024-02', reported: 0, done: 0 },
  ])
  expect(figures.volunteers).toEqual([{ memberId: 'h1', name: '刘建', orders: 1, points: 6 }])
})

test('its public words tell nobody, and its points are those of the table', () => {
  const past = pastOrder({ text: '陈玉兰家2号楼2单元1401卧室门框开裂，电话19900000101' })
  expect(past.summary).toBe('卧室门框开裂')
  expect(pastOrder({ text: '2号楼2单元1401' }).summary).toBe('门窗维修')
  expect(pointsOf(past)).toBe(6)
  expect(pointsOf(pastOrder({ points: null }))).toBeNull()
})

test('[S1] it is found by who helped', () => {
  expect(searchKeysOf(pastOrder())).toEqual(expect.arrayContaining(['刘建', 'lj']))
})
