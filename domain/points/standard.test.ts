import { defaultStandard } from '../community/defaults'
import type { PointsStandard } from '../community/types'
import { changesBetween, nextStandard, type StandardDraft } from './standard'

const { version: _version, publishedAt: _published, ...draft } = defaultStandard
const next = (change: Partial<StandardDraft>, seen = 1, before: PointsStandard = defaultStandard) =>
  nextStandard(before, { ...draft, ...change }, { seen, at: 5 })
const said = (change: Partial<PointsStandard>) =>
  changesBetween(defaultStandard, { ...defaultStandard, ...change })
const lines = defaultStandard.adjustments

test('[P1] the next version says when it was published, and a kept line keeps its code', () => {
  const made = next({ maxPoints: 21, adjustments: [...lines, { label: '带徒弟', points: 1 }] })
  expect(made).toEqual({
    ok: true,
    standard: {
      ...{ ...defaultStandard, maxPoints: 21, version: 2, publishedAt: 5 },
      adjustments: [...lines, { code: `v2n${String(lines.length)}`, label: '带徒弟', points: 1 }],
    },
  })
})

test('[P1] written over another version, with nothing new, a line twice or an unknown one it is refused', () => {
  expect(next({ maxPoints: 21 }, 2)).toMatchObject({ code: 'points.standardChanged', detail: { version: 1 } })
  expect(next({})).toEqual({ ok: false, code: 'points.standardSame' })
  const night = { label: '夜间或节假日上门', points: 9 }
  expect(next({ adjustments: [...lines, night] })).toMatchObject({
    ...{ code: 'points.lineTwice', detail: { label: night.label } },
  })
  const again = { code: 'night', label: '别的话', points: 9 }
  expect(next({ adjustments: [...lines, again] })).toMatchObject({ code: 'points.lineTwice' })
  const gone = { code: 'gone', label: '别的话', points: 9 }
  expect(next({ adjustments: [gone] })).toMatchObject({
    ...{ code: 'points.adjustmentUnknown', detail: { code: 'gone' } },
  })
})

test('[P1] what another version does otherwise is said line by line', () => {
  expect(said({})).toEqual([])
  expect(said({ maxPoints: 21 })).toEqual(['一单一人最多：20 分 → 21 分'])
  expect(said({ monthMax: 60 })).toEqual(['一人一月最多：不限 → 60 分'])
  expect(said({ hourPoints: 1, hoursMax: 2 })).toEqual([
    ...['每小时：0 分 → 1 分', '最多算几小时：0 小时 → 2 小时'],
  ])
  expect(
    changesBetween({ ...defaultStandard, monthMax: 60, hourPoints: 2, hoursMax: 3 }, defaultStandard),
  ).toEqual(['每小时：2 分 → 0 分', '最多算几小时：3 小时 → 0 小时', '一人一月最多：60 分 → 不限'])
  const base = { ...defaultStandard.base, door: { ...defaultStandard.base.door, small: 5 } }
  const [change, ...others] = said({ base })
  expect(others).toEqual([])
  expect(change).toMatch(/门.*：4 分 → 5 分$/)
})

test('[P1] lines that come, go, or count otherwise are said with their words', () => {
  expect(said({ adjustments: lines.slice(1) })).toEqual(['加减分：夜间或节假日上门 +2 分 → 没有'])
  const one = { code: 'v2n7', label: '带徒弟', points: -1 }
  expect(said({ adjustments: [...lines, one] })).toEqual(['加减分：没有 → 带徒弟 −1 分'])
  const changed = lines.map((line) => (line.code === 'night' ? { ...line, points: 3 } : line))
  expect(said({ adjustments: changed })).toEqual(['加减分：夜间或节假日上门 +2 分 → 夜间或节假日上门 +3 分'])
})
