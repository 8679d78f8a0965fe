import { orderKinds } from '../order/types'
import { defaultRules, defaultStandard } from './defaults'
import { knownHome, namedTwice } from './homes'
import { termsOf } from './terms'

const community = {
  buildings: [
    { name: '2号楼', units: ['1单元', '2单元'] },
    { name: '平房', units: [] },
  ],
}

describe('a home of the community', () => {
  test.each([
    ['spelled as on the list', { building: '2号楼', unit: '2单元', room: '1401' }, true],
    ['spelled short', { building: '2', unit: '2', room: '1401' }, true],
    ['in a building without units', { building: '平房', unit: '', room: '7' }, true],
    ['without a room', { building: '2', unit: '2', room: ' ' }, false],
    ['in a unit that is not there', { building: '2', unit: '3', room: '1401' }, false],
    ['in a building that is not there', { building: '12', unit: '2', room: '1401' }, false],
  ])('%s: %#', (_, home, known) => {
    expect(knownHome(community, home) !== null).toBe(known)
  })
})

test('a known home is spelled as the list spells it', () => {
  const spelled = { building: '2号楼', unit: '2单元', room: '1401' }
  expect(knownHome(community, { building: '2', unit: '2', room: ' 1401' })).toEqual(spelled)
})

test.each([
  [['2号楼', '2栋'], '2栋'],
  [['8号楼', '8号楼'], '8号楼'],
  [['二号楼', '2'], '2'],
  [['A座', 'ａ座'], 'ａ座'],
  [['2号楼', '12号楼', '6号院', '6号楼', '花园里2号楼'], null],
])('of the buildings %j is named twice: %s', (names, twice) => {
  expect(namedTwice(names.map((name) => ({ name, units: [] })))).toBe(twice)
})

test('one unit of a building is named once', () => {
  expect(namedTwice([{ name: '2号楼', units: ['1单元', '一单元'] }])).toBe('2号楼一单元')
})

test('a yard is found by its bare number while no building has it', () => {
  const yards = { buildings: [{ name: '6号院', units: [] }] }
  expect(knownHome(yards, { building: '6', unit: '', room: '102' })?.building).toBe('6号院')
  const both = { buildings: [...yards.buildings, { name: '6号楼', units: [] }] }
  expect(knownHome(both, { building: '6', unit: '', room: '102' })?.building).toBe('6号楼')
})

test('an order takes along the licence its kind needs', () => {
  expect(termsOf(defaultRules, 'electric', false).licence).toBe('电工证')
  expect(termsOf(defaultRules, 'door', false).licence).toBeNull()
})

test('the default standard pays whole points for every kind, more for harder work', () => {
  for (const kind of orderKinds) {
    const { small, medium, large } = defaultStandard.base[kind]
    expect([small, medium, large].every(Number.isInteger)).toBe(true)
    expect(small > 0 && small < medium && medium < large && large <= defaultStandard.maxPoints).toBe(true)
  }
})
