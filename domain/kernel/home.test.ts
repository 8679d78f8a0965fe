import fc from 'fast-check'
import { sameHome, samePlace } from './home'

test.each([
  ['2号楼', '2栋'],
  ['2号楼', ' ２ '],
  ['二号楼', '2#楼'],
  ['十二号楼', '12幢'],
  ['A座', 'ａ座'],
  ['2单元', '二单元'],
  ['东单元', '东'],
  ['1401', '1401室'],
  ['１４０１号房', '一四零一'],
  ['12-A', '12A'],
  ['12—A', '12a户'],
  ['花园里3号楼', '花园里3栋'],
  ['地下一层B1区05号储藏室', '地下一层 B1区05号储藏室'],
])('%s and %s are one place', (one, other) => {
  expect(samePlace(one, other)).toBe(true)
})

test.each([
  ['2号楼', '12号楼'],
  ['1号院2号楼', '12号楼'],
  ['6号院', '6号楼'],
  ['1-11', '11-1'],
  ['1-11', '111'],
  ['12A', '12B'],
  ['花园里3号楼', '青石3号楼'],
  ['东单元', '西单元'],
  ['20号楼', '12号楼'],
])('%s and %s are two', (one, other) => {
  expect(samePlace(one, other)).toBe(false)
})

const numerals = '零一二三四五六七八九'
const inChinese = (number: number) => {
  const ones = number % 10 === 0 ? '' : (numerals[number % 10] ?? '')
  if (number < 10) return numerals[number] ?? ''
  return `${number < 20 ? '' : (numerals[Math.floor(number / 10)] ?? '')}十${ones}`
}
const building = fc.record({
  estate: fc.constantFrom('', '花园里', '青石', '供销巷小区'),
  number: fc.integer({ min: 1, max: 99 }),
  counter: fc.constantFrom('号楼', '栋', '幢', '座', '#', '号', '号 楼', '#楼'),
  chinese: fc.boolean(),
})
const written = ({
  estate,
  number,
  counter,
  chinese,
}: {
  estate: string
  number: number
  counter: string
  chinese: boolean
}) => `${estate}${chinese ? inChinese(number) : String(number)}${counter}`

test('[P1] buildings are one exactly when estate and number are', () => {
  fc.assert(
    fc.property(building, building, (a, b) => {
      const one = a.estate === b.estate && a.number === b.number
      expect(samePlace(written(a), written(b))).toBe(one)
    }),
    { numRuns: 500 },
  )
})

const room = fc.tuple(
  fc.integer({ min: 1, max: 33 }),
  fc.integer({ min: 1, max: 12 }),
  fc.constantFrom('', 'A', 'b'),
)
const roomNo = ([floor, door, letter]: [number, number, string]) =>
  `${floor}${String(door).padStart(2, '0')}${letter}`
const dress = (text: string) =>
  fc.constantFrom(
    text,
    `${text}室`,
    `${text}号房`,
    ` ${text} 户`,
    text.replace(/([AB])/i, '-$1'),
    text.toLowerCase(),
  )

test('[P1] rooms are one exactly when their numbers are, however spelled', () => {
  fc.assert(
    fc.property(
      room.chain((a) => fc.tuple(fc.constant(roomNo(a)), dress(roomNo(a)))),
      room.chain((b) => fc.tuple(fc.constant(roomNo(b)), dress(roomNo(b)))),
      ([a, spelledA], [b, spelledB]) => {
        expect(samePlace(spelledA, spelledB)).toBe(a.toLowerCase() === b.toLowerCase())
      },
    ),
    { numRuns: 500 },
  )
})

test('a home without a room, or unknown, is nobody’s', () => {
  const home = { building: '2', unit: '2', room: '1401' }
  expect(sameHome(home, { building: '2号楼', unit: ' 2单元', room: '１４０１室' })).toBe(true)
  expect(sameHome(home, null)).toBe(false)
  expect(sameHome({ ...home, room: '' }, { ...home, room: '' })).toBe(false)
  expect(sameHome(home, { ...home, room: '1402' })).toBe(false)
})
