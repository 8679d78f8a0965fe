import { dayMs } from '../kernel/time'
import { likenessOf, type Reportable } from './similar'

describe('two reports', () => {
  const one: Reportable = {
    kind: 'wall',
    place: { building: '2', unit: '1', room: '301' },
    text: '外墙落水管断了往墙里渗水',
    reportedAt: 0,
  }
  const above = { ...one, place: { ...one.place, room: '401' } }

  test('[R4] from one home and of one kind look alike whatever the words', () => {
    expect(likenessOf(one, { ...one, text: '客厅湿了一片' })).toBe('home')
  })

  test('[R4] from one building in like words look alike', () => {
    expect(likenessOf(one, { ...above, text: '落水管断了，墙渗水' })).toBe('building')
  })

  test.each([
    ['of another kind', { ...one, kind: 'pipe' as const }],
    ['from another building', { ...one, place: { ...one.place, building: '3' } }],
    ['a month later', { ...one, reportedAt: 31 * 86_400_000 }],
    ['in other words from another home', { ...above, text: '屋顶瓷砖掉了几块' }],
  ])('%s do not', (_, other) => {
    expect(likenessOf(one, other)).toBeNull()
  })

  test.each([
    [14 * dayMs, true],
    [14 * dayMs + 1, false],
    [-14 * dayMs, true],
    [-14 * dayMs - 1, false],
  ])('%s ms apart are one case: %s', (apart, alike) => {
    const later = { ...one, reportedAt: 30 * dayMs + apart }
    expect(likenessOf({ ...one, reportedAt: 30 * dayMs }, later) !== null).toBe(alike)
  })

  test.each([
    // pairs of neighbouring characters in common, of all pairs of the shorter: 3 of 10, 2 of 10
    ['甲乙丙丁子丑寅卯辰巳午', '甲乙丙丁戊己庚辛壬癸天地', true],
    ['甲乙丙丁子丑寅卯辰巳午', '甲乙丙戊己庚辛壬癸天地人', false],
    // the shorter decides, whichever comes first
    ['漏水', '厨房的水管接头一直在往外漏水', true],
    ['厨房的水管接头一直在往外漏水', '漏水', true],
    // signs and spaces count for nothing, the order of the characters does
    ['漏，水', '漏水', true],
    ['甲乙', '丙乙', false],
    ['水漏', '漏水', false],
    // one character has no neighbour
    ['水', '水', false],
    ['', '', false],
  ])('from one building, “%s” and “%s” look alike: %s', (text, other, alike) => {
    expect(likenessOf({ ...one, text }, { ...above, text: other }) !== null).toBe(alike)
  })

  test('[R4] from anywhere in like words about what everybody shares look alike', () => {
    const gate = { ...one, text: '小区大门的门禁刷不开' }
    const far = { ...one, place: { building: '9', unit: '1', room: '101' } }
    expect(likenessOf(gate, { ...far, text: '大门门禁坏了，刷不开' })).toBe('community')
    expect(likenessOf(gate, { ...far, text: '大门口的路灯不亮' })).toBeNull()
    expect(likenessOf({ ...one, text: '卧室门框开裂' }, { ...far, text: '卧室门框开裂' })).toBeNull()
  })
})
