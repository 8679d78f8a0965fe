import { fireEvent, render, screen } from '@testing-library/react'
import type { FiguresView } from '../../../../contract/views/desk'
import { hourMs } from '../../../../domain/kernel/time'
import { answering, freshPhone, sentOf } from '../../../testing/cloud'
import { secretary } from '../../../testing/desk'
import DeskFigures from './index'

const figures: FiguresView = {
  ...{ reported: 20, done: 12, underWay: 6, overdue: 2, claimMs: 3 * hourMs, doneMs: 26 * hourMs },
  visits: { kept: 8, late: 3, missed: 1, givenBack: 2 },
  months: [
    { month: '2026-09', reported: 0, done: 0 },
    { month: '2026-10', reported: 8, done: 8 },
    { month: '2026-11', reported: 12, done: 4 },
  ],
  kinds: [{ kind: 'pipe', orders: 11, underWay: 3, overdue: 2 }],
  buildings: [{ building: '3号楼', orders: 9, underWay: 1, overdue: 0 }],
  volunteers: [{ memberId: 'm1', name: '刘建', orders: 7, points: 41 }],
  ...{ from: 0, complete: true, points: { issued: 60, spent: 18 } },
}

beforeEach(() => freshPhone(secretary))

test('[S5] whoever did not come, and gave back too late, counts against the promises kept', async () => {
  answering({ 'desk.figures': () => figures })
  render(<DeskFigures />)
  expect(await screen.findByText('57%')).toBeTruthy()
  expect(screen.getByText('约了 14 次，按时 8 次，晚到 3 次，到点没来 1 次，快到时间才退 2 次')).toBeTruthy()
  expect(screen.getByLabelText('11月报修 12 单，修好 4 单')).toBeTruthy()
  expect(screen.getByText('41 分')).toBeTruthy()
  expect(screen.getByText('在办 3，超时 2')).toBeTruthy()
  expect(screen.getByText('在办 1')).toBeTruthy()
  expect(screen.getByText('10月')).toBeTruthy()
  expect(screen.queryByText('9月')).toBeNull()
})

test('another time is asked for and shown; a time without reports says so', async () => {
  answering({
    'desk.figures': ({ months }: { months: number }) =>
      months === 12
        ? figures
        : { ...figures, reported: 0, visits: { kept: 0, late: 0, missed: 0, givenBack: 0 } },
  })
  render(<DeskFigures />)
  expect(await screen.findByText('这段时间没有报修')).toBeTruthy()
  fireEvent.click(screen.getByRole('tab', { name: '近一年' }))
  expect(await screen.findByText('57%')).toBeTruthy()
  expect(sentOf('desk.figures').map(({ input }) => input)).toEqual([{ months: 3 }, { months: 12 }])
})

test('[S5] nothing is promised about promises nobody made', async () => {
  const none = { kept: 0, late: 0, missed: 0, givenBack: 0 }
  answering({ 'desk.figures': () => ({ ...figures, visits: none, claimMs: null, doneMs: null }) })
  render(<DeskFigures />)
  expect(await screen.findByText('还没有约过上门')).toBeTruthy()
  expect(screen.queryByText(/%/)).toBeNull()
})
