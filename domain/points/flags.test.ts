import { dayMs, hourMs, minuteMs } from '../kernel/time'
import { flagsOf, type Mended } from './flags'

const noon = Date.parse('2026-11-21T12:00:00+08:00')
const homeOf = (room: string) => ({ building: '2号楼', unit: '1单元', room })
const mended = (number: number, more: Partial<Mended> = {}): Mended => ({
  orderId: `o${number}`,
  place: homeOf(String(100 + number)),
  reporterId: `r${number}`,
  crew: [{ memberId: 'm1', home: homeOf('901') }],
  byDesk: false,
  reportedAt: noon - dayMs,
  startedAt: noon - hourMs,
  finishedAt: noon,
  ...more,
})
const days = (count: number) => ({ finishedAt: noon - count * dayMs })
const kinds = (order: Mended, others: readonly Mended[] = []) =>
  flagsOf(order, others).map(({ kind }) => kind)

test('[P5] nothing stands out about one visit like another', () => {
  expect(kinds(mended(1), [mended(1), mended(2, days(1)), mended(3, days(2))])).toEqual([])
})

test('[P5] one home and one volunteer again and again is flagged, by the person or by the door', () => {
  const again = [
    mended(2, { reporterId: 'r1', ...days(9) }),
    mended(3, { place: homeOf('101'), ...days(20) }),
  ]
  expect(flagsOf(mended(1), again)).toEqual([{ kind: 'pair', why: '两个月里，同一家、同一位师傅已经 3 单' }])
  expect(kinds(mended(1), again.slice(1))).toEqual([])
  expect(kinds(mended(1), [...again.slice(1), mended(2, { reporterId: 'r1', ...days(61) })])).toEqual([])
  const others = again.map((one) => ({ ...one, crew: [{ memberId: 'm2', home: null }] }))
  expect(kinds(mended(1), others)).toEqual([])
})

test('[P5] many on one day are flagged', () => {
  const day = [2, 3, 4, 5].map((number) => mended(number, { finishedAt: noon + number * minuteMs }))
  expect(kinds(mended(1), day)).toEqual(['burst'])
  expect(kinds(mended(1), day.slice(1))).toEqual([])
})

test('[P5] the volunteer’s own home is flagged', () => {
  expect(kinds(mended(1, { place: homeOf('901') }))).toEqual(['household'])
})

test('[P5] what the desk entered and what was mended at once looks like an entry made afterwards', () => {
  const soon = { byDesk: true, reportedAt: noon - 8 * minuteMs, startedAt: null }
  expect(flagsOf(mended(1, soon), [])).toEqual([
    { kind: 'lateEntry', why: '工作台代报，8 分钟就修好了，像是事后补记的' },
  ])
  expect(kinds(mended(1, { ...soon, byDesk: false }))).toEqual([])
  expect(kinds(mended(1, { ...soon, reportedAt: noon - 31 * minuteMs }))).toEqual([])
})

test('[P5] a visit of minutes is flagged', () => {
  expect(kinds(mended(1, { startedAt: noon - 2 * minuteMs }))).toEqual(['shortVisit'])
})
