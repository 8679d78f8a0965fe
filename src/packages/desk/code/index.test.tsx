import { fireEvent, render, screen } from '@testing-library/react'
import { answering, freshPhone, Refused } from '../../../testing/cloud'
import { secretary } from '../../../testing/desk'
import DeskCode from './index'

const code = { fileId: 'cloud://local-env.0000/codes/qingshi/1.png', joinCode: 'QS-2026' }
const draw = () => fireEvent.click(screen.getByRole('button', { name: '画出社区码' }))
beforeEach(() => freshPhone(secretary))

test('the poster shows the picture, the line to type and the telephone, and is printed', async () => {
  answering({ 'community.code': () => code })
  const print = jest.spyOn(window, 'print').mockImplementation(() => undefined)
  const { container } = render(<DeskCode />)
  draw()
  expect(await screen.findByText('社区编号：QS-2026')).toBeTruthy()
  expect(container.querySelector('img')?.getAttribute('src')).toBe('/files/codes/qingshi/1.png')
  expect(screen.getByText(/0532-85550101/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '打印' }))
  expect(print).toHaveBeenCalled()
})

test('when no code can be drawn the desk is told to try later', async () => {
  answering({
    'community.code': () => {
      throw new Refused('code.unavailable')
    },
  })
  render(<DeskCode />)
  draw()
  expect(await screen.findByText(/社区码这会儿画不出来/)).toBeTruthy()
})
