import { fireEvent, render, screen } from '@testing-library/react'
import { answering, freshPhone } from '../../../testing/cloud'
import { secretary } from '../../../testing/desk'
import { CommunityCode } from './CommunityCode'

test('[U4] the poster is there before its code is drawn', async () => {
  freshPhone(secretary)
  answering({ 'community.code': () => ({ joinCode: 'qianshang', fileId: 'cloud://env/codes/q.png' }) })
  render(<CommunityCode />)
  expect(screen.getByText('家里东西坏了，扫一扫，邻居来帮修')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '画出社区码' }))
  expect(await screen.findByText('社区编号：qianshang')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '画出社区码' })).toBeNull()
})
