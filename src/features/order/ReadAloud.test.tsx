import { act, fireEvent, render, screen } from '@testing-library/react'
import { ReadAloud } from './ReadAloud'

interface Utterance {
  text: string
  lang: string
  onend: () => void
}
const spoken: Utterance[] = []
const voices: { lang: string }[] = []
const heard = new Set<() => void>()
const speech = {
  getVoices: () => voices,
  addEventListener: (_name: string, run: () => void) => void heard.add(run),
  removeEventListener: (_name: string, run: () => void) => void heard.delete(run),
  speak: (one: Utterance) => void spoken.push(one),
  cancel: jest.fn(),
}

const line = ['刘师傅', '已接单', undefined, '明天上午来']

beforeEach(() => {
  jest.useFakeTimers()
  spoken.length = 0
  voices.length = 0
  heard.clear()
  Object.assign(window, {
    speechSynthesis: speech,
    SpeechSynthesisUtterance: function (this: { text: string }, text: string) {
      this.text = text
    },
  })
})
afterEach(() => {
  jest.useRealTimers()
  for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance']) Reflect.deleteProperty(window, name)
})

test('[U1] the one line is read aloud by a press, and a second press stops it', () => {
  voices.push({ lang: 'zh-CN' })
  const page = render(<ReadAloud words={line} />)
  fireEvent.click(screen.getByRole('button', { name: '念给我听' }))
  expect(spoken).toMatchObject([{ text: '刘师傅，已接单，明天上午来', lang: 'zh-CN' }])
  act(() => {
    jest.advanceTimersByTime(2000)
  })
  speech.cancel.mockClear()
  fireEvent.click(screen.getByRole('button', { name: '停' }))
  expect(speech.cancel).toHaveBeenCalledTimes(1)
  act(() => {
    jest.advanceTimersByTime(2000)
  })
  // Read to its end it may be read again; whoever leaves the page hears no more of it.
  fireEvent.click(screen.getByRole('button', { name: '念给我听' }))
  act(() => spoken[1]?.onend())
  act(() => {
    jest.advanceTimersByTime(2000)
  })
  fireEvent.click(screen.getByRole('button', { name: '念给我听' }))
  speech.cancel.mockClear()
  page.unmount()
  expect(speech.cancel).toHaveBeenCalledTimes(1)
  expect(heard.size).toBe(0)
})

test('[U1] where nothing can read Chinese aloud there is no button', () => {
  voices.push({ lang: 'en-US' })
  render(<ReadAloud words={line} />)
  expect(screen.queryByRole('button')).toBeNull()
  // A browser learns of its voices late.
  voices.push({ lang: 'cmn-Hans-CN' })
  act(() => heard.forEach((run) => run()))
  expect(screen.getByRole('button', { name: '念给我听' })).toBeTruthy()
})

test('a platform without any voice has no button either', () => {
  Reflect.deleteProperty(window, 'speechSynthesis')
  render(<ReadAloud words={line} />)
  expect(screen.queryByRole('button')).toBeNull()
})
