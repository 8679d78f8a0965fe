import { sentences } from '../testing/sentences'
import { firstAidFor, firstAids } from './danger'

test.each([
  ['楼道里有燃气味', 'gas', '119'],
  ['厨房着火了', 'fire', '119'],
  ['电梯困人', 'lift', 'community'],
  ['插座漏 电', 'liveWire', 'community'],
  ['爆管了', 'flood', 'community'],
] as const)('%s is a danger: %s', (text, kind, call) => {
  expect(firstAidFor(text, null)).toMatchObject({ kind, call })
})

test('a loose door frame is no danger', () => {
  expect(firstAidFor('卧室门框开裂需要维修', null)).toBeNull()
})

test('[R8] every danger says what to do first, the worst danger first', () => {
  expect(firstAids).toEqual([
    { kind: 'fire', steps: ['leaveHome', 'closeDoors', 'useStairs', 'warnNeighbours'], call: '119' },
    { kind: 'gas', steps: ['noSwitchNoFlame', 'closeGasValve', 'openWindows', 'leaveHome'], call: '119' },
    { kind: 'lift', steps: ['pressLiftAlarm', 'stayCalmInLift', 'neverForceDoors'], call: 'community' },
    { kind: 'liveWire', steps: ['touchNothingWet', 'switchOffMains', 'leaveHome'], call: 'community' },
    { kind: 'flood', steps: ['closeWaterValve', 'switchOffMains', 'warnNeighbours'], call: 'community' },
  ])
})

test.each([
  ['燃气灶打不着火', null],
  ['窗户漏气', null],
  ['花洒喷水不匀', null],
  ['高压锅漏气', null],
  ['没冒烟', null],
  ['闻到煤气', 'gas'],
  ['天然气漏', 'gas'],
  ['电梯关人了', 'lift'],
  ['人在电梯里面出不来', 'lift'],
  ['家里有股臭鸡蛋味', 'gas'],
])('[R8] an innocent word holds no danger, and a danger is heard however it is said: %s', (text, danger) => {
  expect(firstAidFor(text, null)?.kind ?? null).toBe(danger)
})

const halves = [0, 1].map((half) => sentences.filter((_, place) => place % 2 === half))
const [read = [], setAside = []] = halves
const dangers = (some: typeof sentences) => some.filter(([, danger]) => danger !== null)
const harmless = (some: typeof sentences) => some.filter(([, danger]) => danger === null)
const told = ([text, danger]: (typeof sentences)[number]) => firstAidFor(text, null)?.kind === danger
const alarm = ([text]: (typeof sentences)[number]) => firstAidFor(text, null) !== null

describe('of two hundred sentences of residents', () => {
  test.each(read)('%s: %s', (text, danger) => {
    expect(firstAidFor(text, null)?.kind ?? null).toBe(danger)
  })

  // What the rules do with sentences they were not made by. Raise the numbers when the rules get better; never read the sentences.
  test('[R8] of those set aside, the dangers are recognised and false alarms are few', () => {
    const hits = dangers(setAside).filter(told).length / dangers(setAside).length
    const falseAlarms = harmless(setAside).filter(alarm).length / harmless(setAside).length
    expect(hits).toBeGreaterThanOrEqual(0.95)
    expect(falseAlarms).toBeLessThanOrEqual(0.04)
  })
})
