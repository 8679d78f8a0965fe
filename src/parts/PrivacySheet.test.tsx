import { fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { onPrivacyAsked } from '../platform/privacy.weapp'
import { answerPrivacy, usePrivacy } from '../app/privacy'
import { privacyFacts } from '../app/privacyFacts'
import { useNotices } from '../ui/noticeStore'
import { PrivacySheet } from './PrivacySheet'

type Listener = Parameters<typeof Taro.onNeedPrivacyAuthorization>[0]

/** WeChat asks, as it does before the first protected interface; answers what it was told. */
function asked() {
  const told = jest.fn()
  const listen = Taro.onNeedPrivacyAuthorization as unknown as jest.Mock<void, [Listener]>
  onPrivacyAsked((question) => usePrivacy.setState(({ waiting }) => ({ waiting: [...waiting, question] })))
  listen.mock.lastCall![0](told, { referrer: 'chooseMedia' })
  return told
}

beforeEach(() => {
  answerPrivacy(() => undefined)
  useNotices.setState({ items: [] })
})

test('before anything protected is used people read what and why, from the one list', () => {
  const told = asked()
  render(<PrivacySheet />)
  const used = privacyFacts.filter(({ wechat }) => wechat !== undefined)
  for (const { what, why } of used) expect(screen.getByText(`${what}：${why}。`)).toBeTruthy()
  expect(told).toHaveBeenCalledWith({ event: 'exposureAuthorization' })
})

test('agreeing lets the waiting interface go on, by the button WeChat knows', () => {
  const told = asked()
  const { container } = render(<PrivacySheet />)
  fireEvent.click(screen.getByRole('button', { name: '同意，继续' }))
  const [{ buttonId }] = told.mock.lastCall as [{ buttonId: string }]
  expect(told).toHaveBeenLastCalledWith({ event: 'agree', buttonId })
  expect(buttonId).toBe('agree-privacy')
  expect(container.textContent).toBe('')
})

test('refusing answers everything that waits, closes, and says that the rest goes on', () => {
  const first = asked()
  const second = asked()
  const { container } = render(<PrivacySheet />)
  fireEvent.click(screen.getByRole('button', { name: '先不用' }))
  expect(first).toHaveBeenLastCalledWith({ event: 'disagree' })
  expect(second).toHaveBeenLastCalledWith({ event: 'disagree' })
  expect(container.textContent).toBe('')
  expect(
    useNotices
      .getState()
      .items.map(({ text }) => text)
      .join(),
  ).toMatch(/别的都照常用/)
})

test('nothing is shown while WeChat asks nothing', () => {
  expect(render(<PrivacySheet />).container.textContent).toBe('')
})
