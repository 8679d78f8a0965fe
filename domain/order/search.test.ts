import fc from 'fast-check'
import { normalName } from '../kernel/name'
import { after, reported } from '../testing/orders'
import { searchKeysOf } from './searchKeys'
import { searchWords } from './searchWords'
import type { OrderState } from './states'

const at = Date.parse('2026-11-21T12:00:00+08:00')
const order: OrderState = {
  ...after(reported({ orderId: 'o1', no: '261121-03', at })),
  text: '卧室门框开裂，需要维修（type-C插座）',
  summary: '',
  place: { building: '2号楼', unit: '2单元', room: '1401' },
  reporter: { memberId: null, personId: null, openid: null, name: '陈玉兰', phone: '053285550101转8001' },
}
const finds = (words: string, state: OrderState = order, now = at) => {
  const keys = new Set(searchKeysOf(state))
  return searchWords(words, now).every((key) => keys.has(key))
}

test.each([
  ...['陈玉兰', '陈 玉兰', '玉兰', '陈', 'cyl', 'CYL', 'yl', 'cy', '陈　玉兰', '陈玉兰 门框'],
  ...[
    '0532-85550101',
    '053285550101',
    '(0532) 8555 0101',
    '85550101',
    '0101',
    '0532-8555',
    '８５５５０１０１',
    '8555',
  ],
  ...[
    '2号楼',
    '2栋',
    '二号楼',
    '２号楼',
    '2号楼2单元',
    '2-2-1401',
    '2号楼2单元1401',
    '2号楼二单元1401室',
    '1401',
    '1401室',
  ],
  ...['2栋1401', '2-1401', '2单元', '2-2-14', '2号楼1401', '2#楼'],
  ...['门框', '门', '门框开裂', 'type', 'TYPE-C', 'type-c插座', '插座', '开裂，需要'],
  ...['261121-03', '1121-03', '26112103', '261121'],
  ...[
    '今天',
    '11月21日',
    '11月21号',
    '2026-11-21',
    '2026年11月',
    '2026-11',
    '2026.11.21',
    '11月',
    '11/21',
    '2026年',
    '20261121',
    '本月',
  ],
  ...['', '  '],
])('[S1] %j finds the order', (words) => {
  expect(finds(words)).toBe(true)
})

test.each([
  ...['陈玉', '玉兰陈', '张三', 'cyn', 'lyc'].slice(1),
  ...['12号楼', '3号楼', '2号楼1单元', '2-1-1401', '2号楼1402', '1402', '3-1401'],
  ...['053285550102', '0102', '0533-8555'],
  ...['窗框', '门窗', '开门'],
  ...['261121-04', '昨天', '2026-10', '11月2日', '11月22日', '2025年', '上月', '2月', '去年'],
  ...['，。', '···', '陈玉兰 窗', '？'],
])('[S1] %j does not', (words) => {
  expect(finds(words)).toBe(false)
})

test('yesterday is the day before in Shanghai', () => {
  expect(finds('昨天', order, Date.parse('2026-11-22T00:30:00+08:00'))).toBe(true)
  expect(finds('上月', order, Date.parse('2026-12-01T00:30:00+08:00'))).toBe(true)
  expect(finds('上个月', order, Date.parse('2026-11-30T23:59:00+08:00'))).toBe(false)
})

test('names of any form are found as they are written and otherwise', () => {
  const named = (name: string): OrderState => ({ ...order, reporter: { ...order.reporter, name } })
  for (const words of ['阿卜杜拉', '阿卜杜拉·买买提', '阿卜杜拉•买买提', '买买提', 'abdl'])
    expect(finds(words, named('阿卜杜拉·买买提'))).toBe(true)
  for (const words of ['anna', 'Anna Li', 'li', 'ann']) expect(finds(words, named('Anna Li'))).toBe(true)
  for (const words of ['㙍明', '明']) expect(finds(words, named('㙍明'))).toBe(true)
})

test('an estate’s building is found with the estate and without', () => {
  const there: OrderState = { ...order, place: { building: '花园里3号楼', unit: '', room: '101' } }
  for (const words of ['花园里3号楼', '花园里3栋', '3号楼', '花园里', '3-101', '3号楼101'])
    expect([words, finds(words, there)]).toEqual([words, true])
  expect(finds('13号楼', there)).toBe(false)
})

test('a building of letters, and a name that was written with a wide space', () => {
  const there: OrderState = {
    ...order,
    place: { building: 'A座', unit: '', room: '12-A' },
    reporter: { ...order.reporter, name: normalName('张　三') },
  }
  for (const words of ['Ａ座', 'a座', 'A座', '张三', '张　三', '12A', '12-A室', 'A座12A', 'zs'])
    expect([words, finds(words, there)]).toEqual([words, true])
  for (const words of ['B座', '李四', '12B']) expect([words, finds(words, there)]).toEqual([words, false])
})

test('a mobile phone is found by any writing and by its end', () => {
  const there: OrderState = { ...order, reporter: { ...order.reporter, phone: '19900000021' } }
  for (const words of [
    '19900000021',
    '199 0000 0021',
    '199-0000-0021',
    '+86 199 0000 0021',
    '0021',
    '199-0000',
  ])
    expect([words, finds(words, there)]).toEqual([words, true])
})

const han = fc.constantFrom(...Array.from('门窗框开裂水管漏不亮的灯厨房卫生间坏了三'))
const text = fc
  .array(fc.oneof(han, fc.constantFrom('a', 'B', '7', ' ', '，', '🔧', '１')), {
    minLength: 1,
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

test('any piece of what was said finds it, and what was not said does not', () => {
  fc.assert(
    fc.property(text, fc.nat(30), fc.integer({ min: 2, max: 6 }), (said, from, length) => {
      const state = { ...order, text: said }
      const piece = Array.from(said)
        .slice(from, from + length)
        .filter((one) => /\p{Script=Han}/u.test(one))
      const together = piece.join('')
      if (said.includes(together) && together !== '') expect(finds(together, state)).toBe(true)
      expect(finds(`${together}龘`, state)).toBe(false)
    }),
  )
})

test('the rarest is asked for first, and the number of keys is bounded', () => {
  expect(searchWords('2026-11 2号楼 门 053285550101', at)[0]).toBe('053285550101')
  expect(searchWords('门框'.repeat(30), at).length).toBeLessThanOrEqual(24)
  expect(searchKeysOf({ ...order, text: '门'.repeat(500) }).length).toBeLessThan(200)
})

test.each(['__proto__', 'constructor', 'toString'])('%s is a word like any other', (words) => {
  expect(searchWords(words, at)).toEqual([expect.any(String)])
})
