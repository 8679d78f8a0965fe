import { addingProblem, buildingProblem, buildingsOf, unitsIn } from './estate'

const old = [{ name: '2号楼', units: ['1单元'] }]

test('an estate is all its buildings with the units of each', () => {
  expect(buildingsOf({ prefix: '青石花园', from: 1, to: 2, units: 2 })).toEqual([
    { name: '青石花园1号楼', units: ['1单元', '2单元'] },
    { name: '青石花园2号楼', units: ['1单元', '2单元'] },
  ])
})

test('units may be typed with any mark between them, each once', () => {
  expect(unitsIn('东单元、 西单元,东单元')).toEqual(['东单元', '西单元'])
})

test('a building that is there already is named', () => {
  expect(addingProblem(old, buildingsOf({ prefix: '', from: 1, to: 3, units: 1 }))).toBe(
    '已经有2号楼了，换个写法也是同一个',
  )
})

test('an empty estate, a long name are said; a building need not have units', () => {
  expect(addingProblem(old, [])).toContain('后面的数要大一些')
  expect(addingProblem(old, [{ name: `${'长'.repeat(22)}12号楼`, units: ['1单元'] }])).toContain(
    '最多 24 个字',
  )
  expect(buildingProblem({ name: '平房', units: [] })).toBeUndefined()
})
