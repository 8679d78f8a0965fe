import { guessKind } from './kind'
import { looksAlike, type Reportable } from './similar'

test.each([
  ['卧室门框开裂需要维修', 'door'],
  ['厨房水管漏水', 'pipe'],
  ['马桶堵了', 'drain'],
  ['一开灯就跳闸', 'electric'],
  ['电视不出声', 'appliance'],
  ['门锁拧不动', 'lock'],
  ['衣柜抽屉掉了', 'furniture'],
  ['外墙渗水', 'wall'],
  ['帮忙看看', 'other'],
])('%s sounds like %s', (text, kind) => {
  expect(guessKind(text)).toBe(kind)
})

describe('two reports', () => {
  const one: Reportable = {
    kind: 'wall',
    place: { building: '2', unit: '1', room: '301' },
    text: '外墙落水管断了往墙里渗水',
    reportedAt: 0,
  }
  const above = { ...one, place: { ...one.place, room: '401' } }

  test('from one home and of one kind look alike whatever the words', () => {
    expect(looksAlike(one, { ...one, text: '客厅湿了一片' })).toBe(true)
  })

  test('from one building in like words look alike', () => {
    expect(looksAlike(one, { ...above, text: '落水管断了，墙渗水' })).toBe(true)
  })

  test.each([
    ['of another kind', { ...one, kind: 'pipe' as const }],
    ['from another building', { ...one, place: { ...one.place, building: '3' } }],
    ['a month later', { ...one, reportedAt: 31 * 86_400_000 }],
    ['in other words from another home', { ...above, text: '屋顶瓷砖掉了几块' }],
  ])('%s do not', (_, other) => {
    expect(looksAlike(one, other)).toBe(false)
  })
})
