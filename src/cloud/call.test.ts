import { transport } from '../platform/transport'
import { NetworkFailure } from '../platform/types'
import { call } from './call'
import { cacheKey, readCached } from './cache'
import { pausesMs } from './deliver'
import { discard, flush, pending, reportUnaskedMs, toAsk, unaskedMs } from './outbox'

const grabbed = { ok: true, data: { orderId: 'o1', no: '001', status: 'taken' } }
const deliver = jest.spyOn(transport, 'deliver')
const lost = () => Promise.reject(new NetworkFailure('lost'))
const sentIds = () => deliver.mock.calls.map(([envelope]) => envelope.requestId)

/** Lets every pause between tries go by. */
const passPauses = () => jest.advanceTimersByTimeAsync(pausesMs.reduce((sum, ms) => sum + ms * 2, 0))

beforeEach(() => {
  jest.useFakeTimers()
  localStorage.clear()
  deliver.mockReset()
})
afterEach(() => jest.useRealTimers())

test('a command is written down before it is sent and crossed out when it is answered', async () => {
  deliver.mockImplementation(async () => {
    expect(pending()).toHaveLength(1)
    return grabbed
  })
  expect(await call('order.grab', { orderId: 'o1' })).toEqual(grabbed)
  expect(pending()).toHaveLength(0)
})

test('[U2] a lost reply is asked for again with the same requestId', async () => {
  deliver.mockImplementationOnce(lost).mockImplementationOnce(lost).mockResolvedValueOnce(grabbed)
  const answer = call('order.grab', { orderId: 'o1' })
  await passPauses()
  expect(await answer).toEqual(grabbed)
  expect(new Set(sentIds()).size).toBe(1)
  expect(deliver).toHaveBeenCalledTimes(3)
})

test('a command that never got an answer stays, and pressing again sends the same one', async () => {
  deliver.mockImplementation(lost)
  const answer = call('order.grab', { orderId: 'o1' })
  await passPauses()
  expect(await answer).toEqual({ ok: false, code: 'network' })
  expect(pending()).toHaveLength(1)

  deliver.mockReset().mockResolvedValue(grabbed)
  const kept = pending()[0]!.requestId
  expect(await call('order.grab', { orderId: 'o1' })).toEqual(grabbed)
  expect(sentIds()).toEqual([kept])
})

test('two presses at once are one sending', async () => {
  deliver.mockResolvedValue(grabbed)
  await Promise.all([call('order.grab', { orderId: 'o1' }), call('order.grab', { orderId: 'o1' })])
  expect(deliver).toHaveBeenCalledTimes(1)
})

test('the same command done once may be done again later, as a new one', async () => {
  deliver.mockResolvedValue(grabbed)
  await call('order.grab', { orderId: 'o1' })
  await call('order.grab', { orderId: 'o1' })
  expect(new Set(sentIds()).size).toBe(2)
})

test('[U2] what a killed app left behind is sent when it opens again', async () => {
  deliver.mockImplementation(lost)
  const answer = call('order.finish', { orderId: 'o1', outcome: 'fixed', note: '换了合页' })
  await passPauses()
  await answer
  deliver.mockReset().mockResolvedValue(grabbed)
  const [late] = await flush()
  expect(late?.command.action).toBe('order.finish')
  expect(pending()).toHaveLength(0)
})

test('[U2] what was pressed long ago waits for a word of its person, however old it is; a report goes out by itself for days', async () => {
  deliver.mockImplementation(lost)
  const answers = [
    call('order.grab', { orderId: 'o1' }),
    call('order.report', { kind: 'door', text: '门坏了' }),
  ]
  await passPauses()
  await Promise.all(answers)
  deliver.mockReset().mockResolvedValue(grabbed)

  jest.setSystemTime(Date.now() + unaskedMs)
  expect((await flush()).map(({ command }) => command.action)).toEqual(['order.report'])
  expect(toAsk().map(({ action }) => action)).toEqual(['order.grab'])

  jest.setSystemTime(Date.now() + 30 * reportUnaskedMs)
  expect(await flush()).toEqual([])
  expect(toAsk().map(({ action }) => action)).toEqual(['order.grab'])
  discard(toAsk()[0]!)
  expect(pending()).toEqual([])
})

test('a report that lay for days is asked, too', async () => {
  deliver.mockImplementation(lost)
  const answer = call('order.report', { kind: 'door', text: '门坏了' })
  await passPauses()
  await answer
  jest.setSystemTime(Date.now() + reportUnaskedMs)
  expect(toAsk()).toHaveLength(1)
})

test('whoever presses again what lay there wants it now: the same request, and no question', async () => {
  deliver.mockImplementation(lost)
  const first = call('order.grab', { orderId: 'o1' })
  await passPauses()
  await first
  jest.setSystemTime(Date.now() + unaskedMs)
  const again = call('order.grab', { orderId: 'o1' })
  await passPauses()
  await again
  expect(toAsk()).toEqual([])
  expect(new Set(sentIds()).size).toBe(1)
})

test('busy is tried again, any other refusal is final', async () => {
  deliver
    .mockResolvedValueOnce({ ok: false, code: 'busy' })
    .mockResolvedValueOnce({ ok: false, code: 'order.taken' })
  const answer = call('order.grab', { orderId: 'o1' })
  await passPauses()
  expect(await answer).toEqual({ ok: false, code: 'order.taken' })
  expect(pending()).toHaveLength(0)
})

test('a query carries no requestId and its answer is kept with its age', async () => {
  deliver.mockResolvedValue({ ok: true, data: { available: 5, pending: 0, held: 0 } })
  await call('points.wallet', {})
  expect(sentIds()).toEqual([undefined])
  expect(readCached(cacheKey('points.wallet', {}))).toEqual({
    data: { available: 5, pending: 0, held: 0 },
    at: Date.now(),
  })
})

test('an answer that is no answer is our own fault', async () => {
  deliver.mockResolvedValue('<html>')
  expect(await call('points.wallet', {})).toEqual({ ok: false, code: 'internal' })
})

test('whoever only reads is told of a lost network within three seconds, a command tries on', async () => {
  deliver.mockImplementation(lost)
  const began = Date.now()
  const read = call('order.get', { orderId: 'o1' })
  await jest.advanceTimersByTimeAsync(3000)
  expect(await read).toEqual({ ok: false, code: 'network' })
  expect(Date.now() - began).toBeLessThanOrEqual(3000)
  expect(deliver).toHaveBeenCalledTimes(3)
  deliver.mockClear()
  const command = call('order.grab', { orderId: 'o1' })
  await passPauses()
  await command
  expect(deliver).toHaveBeenCalledTimes(4)
})
