import { createClock } from './clock'
import { startTimerLoop } from './timerLoop'
import type { Workers } from './workers/workers'

const clock = createClock()

/** Workers that only remember when they were asked, and answer when told to. */
function setUp(running: boolean, invoke: Workers['invoke'] = () => Promise.resolve('{"ok":true}')) {
  const asked: { event: unknown; env: unknown }[] = []
  const workers = {
    config: () => ({ timers: ['every-minute'] }),
    invoke(name: string, event: unknown, env: Readonly<Record<string, string>>) {
      asked.push({ event, env })
      return invoke(name, event, env)
    },
  } as unknown as Workers
  let logged = ''
  const loop = startTimerLoop({ clock, workers, running, log: (text) => (logged += text) })
  return { asked, loop, logged: () => logged }
}

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

test('the timer runs once in each minute of the shifted clock', async () => {
  const { asked, loop } = setUp(true)
  await jest.advanceTimersByTimeAsync(3 * 60_000)
  expect(asked).toHaveLength(3)
  clock.advance(86_400_000)
  await jest.advanceTimersByTimeAsync(1500)
  expect(asked).toHaveLength(4)
  await loop.stop()
  await jest.advanceTimersByTimeAsync(120_000)
  expect(asked).toHaveLength(4)
})

const triggered = (Message: string) => ({
  event: { Type: 'Timer', TriggerName: 'every-minute', Time: new Date(clock.now()).toISOString(), Message },
  env: { TRIGGER_SRC: 'timer', TCB_SOURCE: 'wx_trigger' },
})

test('the function is told what triggered it and when, by the shifted clock; run by hand it is asked for everything', async () => {
  const { asked, loop } = setUp(true)
  await jest.advanceTimersByTimeAsync(60_000)
  expect(asked).toMatchObject([{ event: { Type: 'Timer', Message: '' } }])
  await loop.runNow()
  expect(asked[1]).toEqual(triggered('everything'))
  await loop.stop()
})

test('two runs never overlap', async () => {
  const answers: ((text: string) => void)[] = []
  const { asked, loop } = setUp(false, () => new Promise((resolve) => answers.push(resolve)))
  const first = loop.runNow()
  const second = loop.runNow()
  await jest.advanceTimersByTimeAsync(1)
  expect(asked).toHaveLength(1)
  answers[0]?.('1')
  expect(await first).toBe('1')
  await jest.advanceTimersByTimeAsync(1)
  expect(asked).toHaveLength(2)
  answers[1]?.('2')
  expect(await second).toBe('2')
})

test('a failing run is told in the log and the next minute tries again', async () => {
  const { asked, loop, logged } = setUp(true, () => Promise.reject(new Error('out of order')))
  await jest.advanceTimersByTimeAsync(2 * 60_000)
  expect(asked).toHaveLength(2)
  expect(logged()).toContain('out of order')
  await loop.stop()
})
