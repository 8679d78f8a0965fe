import { pressGuard } from './pressGuard'
import { nearMs } from './pressGuardFacts'
import { pressGuard as onPhone } from './pressGuard.weapp'

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

const touch = (clientX: number, clientY: number) => ({ changedTouches: [{ clientX, clientY }] })

test('on a phone the second tap at one place is none, whatever lies there by then; elsewhere and later it counts', () => {
  expect(onPhone.press(touch(100, 700))).toBe(true)
  jest.advanceTimersByTime(300)
  expect(onPhone.press(touch(110, 690))).toBe(false)
  expect(onPhone.press(touch(300, 700))).toBe(true)
  jest.advanceTimersByTime(nearMs)
  expect(onPhone.press(touch(300, 700))).toBe(true)
  expect(onPhone.press({})).toBe(true)
})

test('in a browser glass lies over the place for a moment and lets no click through; a key leaves none', () => {
  const clicked = jest.fn()
  document.body.addEventListener('click', clicked)
  expect(pressGuard.press({ clientX: 100, clientY: 700 })).toBe(true)
  const glass = document.body.lastElementChild as HTMLElement
  expect(glass.style.position).toBe('fixed')
  glass.click()
  expect(clicked).not.toHaveBeenCalled()
  jest.advanceTimersByTime(nearMs)
  expect(glass.isConnected).toBe(false)
  pressGuard.press({ clientX: 0, clientY: 0 })
  expect(document.body.childElementCount).toBe(0)
  document.body.removeEventListener('click', clicked)
})
