import { fireEvent, render, screen, within } from '@testing-library/react'
import type { ObjectionCase } from '../../../../contract/views/objection'
import type { SettlementView } from '../../../../contract/views/settlement'
import { answering, freshPhone, sent, sentOf } from '../../../testing/cloud'
import { secretary, standard } from '../../../testing/desk'
import DeskSettlements from './index'

const posted: SettlementView = {
  ...{ settlementId: 's1', title: '十一月积分公示', status: 'posted', totalPoints: 6, settledAt: null },
  ...{ postedAt: Date.now(), objectionUntil: Date.now() + 7 * 86_400_000 },
  corrections: [],
  lines: [{ name: '刘*', points: 6, orders: 1, me: false }],
}
const nothing = { points: 0, hangingPoints: 0, disputed: 0, more: false }

beforeEach(() => freshPhone(secretary))

test('[S4] the secretary is told the objection window before the notice hangs', async () => {
  answering({
    'points.settlements': () => ({ rows: [], unposted: { ...nothing, points: 6 } }),
    'points.settle': () => posted,
  })
  render(<DeskSettlements />)
  fireEvent.click(await screen.findByRole('button', { name: '贴公示，清算 6 分' }))
  const sheet = screen.getByRole('dialog', { name: '贴公示？' })
  expect(within(sheet).getByText(/公示 7 天/)).toBeTruthy()
  fireEvent.click(within(sheet).getByRole('button', { name: '贴出去' }))
  expect(await screen.findByText(/公示贴好了/)).toBeTruthy()
  expect(sentOf('points.settle')[0]!.input).toEqual({ title: '' })
})

test('what hangs on a notice is told apart, and nothing is left to post', async () => {
  answering({ 'points.settlements': () => ({ rows: [posted], unposted: { ...nothing, hangingPoints: 6 } }) })
  render(<DeskSettlements />)
  expect((await screen.findByText('分正在公示')).parentElement?.textContent).toBe('6分正在公示')
  fireEvent.click(screen.getByRole('button', { name: '没有要公示的' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(sent.map(({ action }) => action)).toEqual(['points.settlements'])
})

test('only the secretary posts', async () => {
  freshPhone({ ...secretary, roles: ['resident', 'staff'] })
  answering({ 'points.settlements': () => ({ rows: [posted], unposted: nothing }) })
  render(<DeskSettlements />)
  expect(await screen.findByText('贴公示由书记来办。')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /贴公示/ })).toBeNull()
})

const disputed: ObjectionCase = {
  ...{ orderId: 'o1', no: '1121-01', kind: 'door', summary: '门框开裂', resultNote: '', crewNames: ['刘建'] },
  home: { building: '2号楼', unit: '2单元', room: '1401' },
  finishedAt: Date.now(),
  score: {
    difficulty: 'medium',
    points: 6,
    rule: '门窗·中修 6 分',
    at: Date.now(),
    adjustments: [],
    reason: '',
  },
  objections: [{ at: Date.now(), mine: false, name: '何秀英', reason: '没修好', answer: null }],
  ...{ seen: 1, answerBy: 'me' },
}
const lists = (one: ObjectionCase) => ({
  'points.settlements': () => ({ rows: [], unposted: { ...nothing, disputed: 1 } }),
  'points.standard': () => standard,
  'points.objections': () => ({ rows: [one] }),
})

test('an objection is answered with another score and why', async () => {
  answering({
    ...lists(disputed),
    'points.answer': () => ({ orderId: 'o1', no: '1121-01', status: 'scored', points: 4 }),
  })
  render(<DeskSettlements />)
  fireEvent.click(await screen.findByRole('button', { name: '更正评分' }))
  const sheet = screen.getByRole('dialog', { name: '更正评分' })
  expect(await within(sheet).findByRole('button', { name: '换个分数再更正' })).toBeTruthy()
  fireEvent.click(within(sheet).getByText('小修'))
  fireEvent.click(within(sheet).getByRole('button', { name: '更正并答复' }))
  expect(within(sheet).getByText(/写一句为什么/)).toBeTruthy()
  fireEvent.change(within(sheet).getByLabelText('怎么答复'), { target: { value: '按小修' } })
  fireEvent.click(within(sheet).getByRole('button', { name: '更正并答复' }))
  expect(await screen.findByText(/更正为每人 4 分/)).toBeTruthy()
  expect(sentOf('points.answer')[0]!.input).toEqual({
    ...{ orderId: 'o1', seen: 1, reason: '按小修' },
    correction: { difficulty: 'small', adjustments: [], hours: 0 },
  })
})

test('[P4] who scored it is told that somebody else must answer', async () => {
  answering(lists({ ...disputed, answerBy: 'nobody' }))
  render(<DeskSettlements />)
  expect(await screen.findByText(/再定一位不相干的社区工作者/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: '更正评分' })).toBeNull()
})
