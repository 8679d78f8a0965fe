import { openWith } from '../../../../tests/stubs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import type { NoticeView } from '../../../../contract/views/notice'
import { dayMs } from '../../../../domain/kernel/time'
import { answering, freshPhone, sentOf } from '../../../testing/cloud'
import { secretary } from '../../../testing/desk'
import NoticeWall from './index'

const at = Date.parse('2026-11-21T10:00:00+08:00')
const notice: NoticeView = {
  ...{ noticeId: 'n1', kind: 'words', title: '停水通知', text: '周三上午停水。', status: 'hanging' },
  ...{ audience: { kind: 'all' }, signature: '青石社区居委会', postedAt: at, endedAt: null },
  ...{ corrected: false, mine: null, photos: [], names: ['刘建', '陈**'], hangsUntil: null },
  ...{ objectionUntil: null, withdrawnWhy: null, former: [], consent: null, mayObject: false },
  objections: [{ at, mine: false, name: '何秀英', reason: '日子写错了', answer: null }],
  desk: {
    named: [{ memberId: 'm1', name: '刘建', consent: 'given', at }],
    receipts: {
      ...{ dueAt: at + dayMs, read: 2, remindedAt: null, waitingCount: 1 },
      waiting: [{ memberId: 'm2', name: '吴德', home: '2号楼' }],
    },
    ...{ seen: 1, answerBy: 'me' },
  },
}

beforeEach(() => {
  openWith({ noticeId: 'n1' })
  freshPhone(secretary)
  answering({
    'notice.get': () => notice,
    'notice.remind': () => ({ noticeId: 'n1', waiting: 1 }),
    'notice.answer': () => ({ noticeId: 'n1', outcome: 'kept' }),
    'notice.withdraw': () => ({ noticeId: 'n1' }),
  })
})

test('[C7] [S4] the wall sheet has title, words, names, by whom and when, room for the seal, and is printed', async () => {
  const print = jest.fn()
  window.print = print
  render(<NoticeWall />)
  for (const words of [
    '停水通知',
    '周三上午停水。',
    '名单：刘建、陈**',
    '青石社区居委会',
    '2026年11月21日',
    '（盖章）',
  ]) {
    expect((await screen.findAllByText(words)).length).toBeGreaterThan(0)
  }
  fireEvent.click(screen.getByRole('button', { name: '打印上墙' }))
  expect(print).toHaveBeenCalled()
})

test('[C7] the desk sees who has not read it and reminds them', async () => {
  render(<NoticeWall />)
  expect(await screen.findByText('看过 2 人，没看 1 人')).toBeTruthy()
  expect(screen.getByText('吴德')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '催一催没看的' }))
  expect(await screen.findByText('催了 1 人，他们首页上会看到')).toBeTruthy()
})

test('[P4] an objection is answered with a sentence', async () => {
  render(<NoticeWall />)
  fireEvent.click(await screen.findByRole('button', { name: '维持原样，答复' }))
  expect(screen.getByText('写一句怎么核实的')).toBeTruthy()
  fireEvent.change(screen.getByLabelText('怎么答复'), { target: { value: '核对过了' } })
  fireEvent.click(screen.getByRole('button', { name: '维持原样，答复' }))
  await screen.findByText('答复了，提的人在首页看得到')
  expect(sentOf('notice.answer')[0]!.input).toEqual({ noticeId: 'n1', seen: 1, reason: '核对过了' })
})
