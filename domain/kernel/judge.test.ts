import { judgeOf, mayJudge, type Judge } from './judge'

const home = { building: '2号楼', unit: '2单元', room: '1401' }
const one: Judge = { memberId: 'm1', personId: 'p1', home, relatives: [] }
const other: Judge = { memberId: 'm2', personId: 'p2', home: { ...home, room: '301' }, relatives: [] }

const judges = (judge: Judge, ...people: readonly Judge[]) => mayJudge(people, judgeOf(judge, people))

test('[P1] a stranger judges, and so does somebody of whom no home is known', () => {
  expect(judges(one, other)).toBe(true)
  expect(judges(one, other, { ...other, memberId: 'm3', personId: 'p3', home: null })).toBe(true)
  expect(judges({ ...one, home: null }, { ...other, home: null })).toBe(true)
})

test.each<[string, Judge, Judge]>([
  ['the same person, in whatever home', one, { ...one, home: null, memberId: 'm9' }],
  [
    'who lives in the same home, however it is written',
    one,
    { ...other, home: { ...home, building: '2栋' } },
  ],
  ['whom the judge has named', { ...one, relatives: ['m2'] }, other],
  ['who has named the judge', one, { ...other, relatives: ['m1'] }],
])('[P1] nobody judges %s', (_who, judge, judged) => {
  expect(judges(judge, judged)).toBe(false)
  expect(judges(judge, { ...other, memberId: 'm3', personId: 'p3', home: null }, judged)).toBe(false)
})

test('a judge carries nothing else of a member', () => {
  const member = { ...one, phone: '13800000001', name: '陈玉兰' }
  expect(judgeOf(member, [])).toEqual(one)
})
