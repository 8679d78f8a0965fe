import { fireEvent, render, screen } from '@testing-library/react'
import { openWith } from '../../../../tests/stubs/taro'
import type { NoticeView } from '../../../../contract/views/notice'
import { dayMs } from '../../../../domain/kernel/time'
import { answering, freshPhone, sentOf } from '../../../testing/cloud'
import { resident } from '../../../testing/people'
import NoticePage from './index'

const notice = (more: Partial<NoticeView> = {}): NoticeView => ({
  ...{ noticeId: 'n1', kind: 'words', title: '停水通知', text: '周三上午停水。', status: 'hanging' },
  ...{ audience: { kind: 'all' }, signature: '青石社区', postedAt: Date.now(), endedAt: null },
  ...{ corrected: false, mine: null, photos: [], names: [], hangsUntil: null, objectionUntil: null },
  ...{ withdrawnWhy: null, former: [], consent: null, objections: [], mayObject: false, desk: null },
  ...more,
})

const opened = async (view: NoticeView) => {
  openWith({ noticeId: 'n1' })
  freshPhone(resident)
  answering({
    'notice.get': () => view,
    'notice.read': () => ({ noticeId: 'n1' }),
    'notice.consent': ({ given }) => ({ noticeId: 'n1', given }),
    'notice.object': () => ({ noticeId: 'n1' }),
  })
  render(<NoticePage />)
  await screen.findByText('停水通知')
}

test('[C7] who must know says so with the one button; nobody else is asked', async () => {
  await opened(notice({ mine: { dueAt: Date.now() + dayMs, read: false } }))
  fireEvent.click(screen.getByRole('button', { name: '我看过了' }))
  expect(await screen.findByText('记下了，谢谢您看')).toBeTruthy()
  expect(sentOf('notice.read')).toHaveLength(1)
})

test('[C7] whoever need not know is asked nothing; what it said before stays readable', async () => {
  const former = [{ title: '停水预告', text: '周二停水。', until: Date.now(), why: '日子写错了' }]
  await opened(notice({ corrected: true, former }))
  expect(screen.queryByRole('button', { name: '我看过了' })).toBeNull()
  expect(screen.getByText('停水预告')).toBeTruthy()
  expect(screen.getByText(/日子写错了/)).toBeTruthy()
})

test('[C7] whose name hangs there says whether it may stand whole', async () => {
  await opened(notice({ consent: 'asked', names: ['陈**'] }))
  fireEvent.click(screen.getByRole('button', { name: '可以写全名' }))
  expect(await screen.findByText('好，您的名字会写全')).toBeTruthy()
  expect(sentOf('notice.consent')[0]!.input).toEqual({ noticeId: 'n1', given: true })
})

test('[P4] an objection says what is wrong; afterwards the answer stands there', async () => {
  await opened(notice({ objectionUntil: Date.now() + dayMs, mayObject: true }))
  fireEvent.click(screen.getByRole('button', { name: '觉得不对，提异议' }))
  fireEvent.change(screen.getByLabelText('哪里不对？'), { target: { value: '日子写错了' } })
  fireEvent.click(screen.getByRole('button', { name: '提给社区' }))
  expect(await screen.findByText(/再答复您/)).toBeTruthy()
  expect(sentOf('notice.object')[0]!.input).toEqual({ noticeId: 'n1', reason: '日子写错了' })
})
