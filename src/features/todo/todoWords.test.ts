import type { Todo } from '../../../domain/todo/todo'
import { dayMs, hourMs } from '../../../domain/kernel/time'
import { todoWords } from './todoWords'

const now = Date.parse('2026-11-21T10:00:00+08:00')
const order = { orderId: 'o1', kind: 'door', building: '2号楼', summary: '卧室门框开裂' } as const
const say = (todo: Todo) => {
  const { label, hint } = todoWords(todo, now)
  return `${label}｜${hint}`
}

test('what must be done says by when', () => {
  const dueAt = now + 5 * hourMs
  expect(say({ key: 'k', what: 'confirm', dueAt: now + 2 * dayMs, ...order })).toBe(
    '卧室门框开裂｜师傅说修好了，请您看看。后天上午前没说，就算修好了',
  )
  expect(say({ key: 'k', what: 'visit', dueAt, late: false, ...order })).toContain('约好今天 15:00前上门')
  expect(say({ key: 'k', what: 'visit', dueAt: now - hourMs, late: true, ...order })).toBe(
    '该上门了：2号楼 · 门窗｜约的是今天 9:00，已超时。去不了请退回，让别人接手',
  )
  expect(say({ key: 'k', what: 'place', dueAt, ...order })).toContain('轮到您了：2号楼 · 门窗')
})

test('what lies ready says how long it is kept', () => {
  const collect = { key: 'k', what: 'collect', redemptionId: 'r1', goodsName: '暖壶' } as const
  expect(say({ ...collect, dueAt: now + 3 * dayMs, soon: false })).toBe(
    '暖壶等您来领｜凭领取码来领，留到下周二上午',
  )
  expect(say({ ...collect, dueAt: now + 5 * hourMs, soon: true })).toContain('快到期了，今天 15:00前')
})

test('news say what came of it', () => {
  expect(
    say({ key: 'k', what: 'returned', at: now, redemptionId: 'r1', goodsName: '暖壶', points: 30 }),
  ).toBe('暖壶过期没领｜30 分退回来了，想要可以再换')
  expect(say({ key: 'k', what: 'points', at: now, settlementId: 's1', points: 12 })).toContain('12 分到账了')
  expect(say({ key: 'k', what: 'photo', at: now, count: 2, ...order })).toContain('有 2 张照片没通过检查')
})

test('each leads to a page', () => {
  for (const status of ['approved', 'refused', 'suspended'] as const)
    expect(todoWords({ key: 'k', what: 'volunteer', at: now, status }, now).to).toEqual(['board'])
})
