import { knownHome } from '../../domain/community/homes'

const buildings = [
  { name: '1号楼', units: ['1单元', '2单元'] },
  { name: '6号院', units: ['1单元'] },
  { name: '平房', units: [] },
]
const home = (building: string, unit: string, room: string) =>
  knownHome({ buildings }, { building, unit, room })

test('however it is said, a home is spelled as the community’s list spells it', () => {
  expect(home('1', '2', ' 301 ')).toEqual({ building: '1号楼', unit: '2单元', room: '301' })
  expect(home('1号楼', '2单元', '301')).toEqual({ building: '1号楼', unit: '2单元', room: '301' })
})

test('with one staircase, or none, nobody has to say which', () => {
  expect(home('6号院', '', '102')).toEqual({ building: '6号院', unit: '1单元', room: '102' })
  expect(home('平房', '', '3')).toEqual({ building: '平房', unit: '', room: '3' })
})

test('what is not on the list is no home here', () => {
  for (const [building, unit, room] of [
    ['9', '1', '101'],
    ['1', '7', '101'],
    ['1', '', '101'],
    ['1', '1', ' '],
  ] as const) {
    expect(home(building, unit, room)).toBeNull()
  }
})
