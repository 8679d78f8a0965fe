import { defaultStandard } from '../../../../domain/community/defaults'
import { changesOf, draftOf, inputOf } from './draft'

const draft = draftOf(defaultStandard)

test('what is not touched changes nothing', () => {
  expect(changesOf(defaultStandard, draft)).toEqual([])
  expect(inputOf(draft, 1)).toMatchObject({ seen: 1, maxPoints: 20, hourPoints: 0, monthMax: 0 })
})

test('[P1] before it is published every change is said in a sentence', () => {
  const [, urgent, ...lines] = draft.lines
  const changed = {
    ...draft,
    base: { ...draft.base, door: { ...draft.base.door, small: '5' } },
    lines: [{ ...urgent, label: '紧急抢修', points: '4' }, ...lines, { label: '带徒弟', points: '1' }],
    monthMax: '60',
  }
  expect(changesOf(defaultStandard, changed)).toEqual([
    '门窗·小修：4 分 → 5 分',
    '加减分：夜间或节假日上门 +2 分 → 没有',
    '加减分：紧急抢修 +3 分 → 紧急抢修 +4 分',
    '加减分：没有 → 带徒弟 +1 分',
    '一人一月最多：不限 → 60 分',
  ])
})

test.each(['', '-1', '101', '1.5', 'x'])('a box with «%s» cannot be sent', (maxPoints) => {
  expect(inputOf({ ...draft, maxPoints }, 1)).toBeNull()
})

test('a line without a name cannot be sent', () => {
  expect(inputOf({ ...draft, lines: [{ label: ' ', points: '1' }] }, 1)).toBeNull()
})
