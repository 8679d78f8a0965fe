import fc from 'fast-check'
import { parsePlace } from './place'

test.each([
  ['2号楼2单元1401家的卧室门框开裂', '2', '2', '1401'],
  ['2-2-1401', '2', '2', '1401'],
  ['3栋1单元502室', '3', '1', '502'],
  ['二号楼二单元十四零一', '2', '2', '1401'],
  ['十二号楼三单元一千四百零二', '12', '3', '1402'],
  ['十号楼一单元二零一', '10', '1', '201'],
  ['２号楼２单元１４０１', '2', '2', '1401'],
  ['2 号楼 2 单元 1401', '2', '2', '1401'],
  ['2#2-1401', '2', '2', '1401'],
  ['2栋2-1401', '2', '2', '1401'],
  ['A3号楼2单元1401', 'A3', '2', '1401'],
  ['2号楼1401', '2', '', '1401'],
  ['3-502漏水', '3', '', '502'],
  ['2号楼301两个灯坏了', '2', '', '301'],
  ['a座1203', 'A', '', '1203'],
  ['2号楼东单元301', '2', '东', '301'],
  ['5号楼3单元楼道灯不亮', '5', '3', ''],
  ['5号楼的楼道灯', '5', '', ''],
])('%s is building %s, unit %s, room %s', (text, building, unit, room) => {
  expect(parsePlace(text)).toEqual({ building, unit, room })
})

test.each(['', '灯不亮', '100瓦的灯泡', '电话13812345678', '2026年买的', '三楼漏水'])(
  '%s names no home',
  (text) => {
    expect(parsePlace(text)).toBeNull()
  },
)

test('what it is told in any of the usual forms it understands', () => {
  const part = (max: number) => fc.integer({ min: 1, max }).map(String)
  const form = fc.constantFrom(
    (b: string, u: string, r: string) => `${b}号楼${u}单元${r}`,
    (b: string, u: string, r: string) => `我家在${b}栋${u}单元${r}室，灯坏了`,
    (b: string, u: string, r: string) => `${b}-${u}-${r}`,
    (b: string, u: string, r: string) => `住 ${b} 号楼 ${u} 单元 ${r}`,
  )
  fc.assert(
    fc.property(
      part(99),
      part(9),
      fc.integer({ min: 101, max: 3308 }).map(String),
      form,
      (building, unit, room, say) => {
        expect(parsePlace(say(building, unit, room))).toEqual({ building, unit, room })
      },
    ),
  )
})
