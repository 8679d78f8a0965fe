import { routes } from '../../../../contract/routes'
import { fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { NoticeDeskRow } from '../../../../contract/views/notice'
import { answering, freshPhone, sentOf } from '../../../testing/cloud'
import { secretary } from '../../../testing/desk'
import DeskNotices from './index'

const row: NoticeDeskRow = {
  ...{ noticeId: 'n1', kind: 'words', title: '停水通知', status: 'hanging', audience: { kind: 'all' } },
  ...{ postedAt: Date.now(), endedAt: null, corrected: false, mine: null },
  ...{ waiting: 3, read: 5, objections: 1 },
}

beforeEach(() => {
  freshPhone(secretary)
  answering({ 'notice.desk': () => ({ rows: [row] }), 'notice.post': () => ({ noticeId: 'n2' }) })
})

test('the desk sees what waits on each notice, one tap away', async () => {
  render(<DeskNotices />)
  fireEvent.click(await screen.findByRole('button', { name: /停水通知/ }))
  expect(screen.getByText('看过 5，没看 3')).toBeTruthy()
  expect(screen.getByText('1 条异议等答复')).toBeTruthy()
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: `/${routes.noticeWall}?noticeId=n1` })
})

test('[C7] what is written stays on this machine until it hangs', async () => {
  const { unmount } = render(<DeskNotices />)
  fireEvent.click(await screen.findByRole('button', { name: '写一张公告' }))
  fireEvent.click(screen.getByRole('button', { name: '贴出去' }))
  expect(screen.getByText(/写个标题/)).toBeTruthy()
  fireEvent.change(screen.getByLabelText('标题'), { target: { value: '停水改期' } })
  unmount()
  render(<DeskNotices />)
  fireEvent.click(await screen.findByRole('button', { name: '写一张公告' }))
  expect(screen.getByLabelText<HTMLInputElement>('标题').value).toBe('停水改期')
  fireEvent.change(screen.getByLabelText('内容'), { target: { value: '改到周四。' } })
  fireEvent.click(screen.getByRole('button', { name: '贴出去' }))
  expect(await screen.findByRole('button', { name: '写一张公告' })).toBeTruthy()
  expect(sentOf('notice.post')[0]!.input).toMatchObject({
    ...{ kind: 'words', title: '停水改期', text: '改到周四。', audience: { kind: 'all' }, hangDays: 30 },
  })
})
