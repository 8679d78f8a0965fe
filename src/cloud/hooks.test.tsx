import { act, renderHook, waitFor } from '@testing-library/react'
import { useNotices } from '../ui/noticeStore'
import { answerWith } from '../testing/answers'
import { useCommand } from './useCommand'
import { usePages } from './usePages'
import { useQuery } from './useQuery'
import type { OutputOf } from '../../contract/actions'
import { hide, showAgain, shownFirst } from '../../tests/stubs/taro'

const wallet = (available: number) => ({ available, pending: 0, held: 0 })

beforeEach(() => {
  localStorage.clear()
  useNotices.setState({ items: [] })
})

test('what was read before is shown at once, then the newest', async () => {
  answerWith({ 'points.wallet': wallet(5) })
  const first = renderHook(() => useQuery('points.wallet', {}))
  expect(first.result.current.waiting).toBe(true)
  await waitFor(() => expect(first.result.current.data).toEqual(wallet(5)))
  first.unmount()

  answerWith({ 'points.wallet': wallet(8) })
  const second = renderHook(() => useQuery('points.wallet', {}))
  expect(second.result.current.data).toEqual(wallet(5))
  await waitFor(() => expect(second.result.current.data).toEqual(wallet(8)))
})

test('a failed refresh keeps the last good answer beside the reason', async () => {
  answerWith({ 'points.wallet': wallet(5) })
  const { result } = renderHook(() => useQuery('points.wallet', {}))
  await waitFor(() => expect(result.current.loading).toBe(false))
  answerWith({ 'points.wallet': { ok: false, code: 'internal' } })
  await act(() => result.current.refresh())
  expect(result.current).toMatchObject({ data: wallet(5), problem: { code: 'internal' }, waiting: false })
})

test('a page that mounts asks once; shown again later it asks again', async () => {
  const sent = answerWith({ 'points.wallet': wallet(5) })
  const { result } = renderHook(() => useQuery('points.wallet', {}))
  await waitFor(() => expect(result.current.loading).toBe(false))
  expect(sent).toHaveLength(1)
  act(showAgain)
  await waitFor(() => expect(sent).toHaveLength(2))
})

test('a page that came into sight slowly asks once all the same', async () => {
  const sent = answerWith({ 'points.wallet': wallet(5) })
  const { result } = renderHook(() => useQuery('points.wallet', {}))
  await waitFor(() => expect(result.current.loading).toBe(false))
  act(shownFirst)
  expect(sent).toHaveLength(1)
})

describe('a list that looks for news by itself', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())
  const minute = () => act(() => jest.advanceTimersByTimeAsync(60_000))

  test('asks each minute while it is in sight, and not while it is away', async () => {
    const sent = answerWith({ 'points.wallet': wallet(5) })
    const { unmount } = renderHook(() => useQuery('points.wallet', {}, { every: 60_000 }))
    await minute()
    expect(sent).toHaveLength(2)
    act(hide)
    await minute()
    await minute()
    expect(sent).toHaveLength(2)
    act(shownFirst)
    expect(sent).toHaveLength(3)
    await minute()
    expect(sent).toHaveLength(4)
    unmount()
    await minute()
    expect(sent).toHaveLength(4)
  })

  test('waits for an answer that is still to come', async () => {
    const sent = answerWith({ 'points.wallet': () => new Promise(() => undefined) })
    renderHook(() => useQuery('points.wallet', {}, { every: 60_000 }))
    await minute()
    expect(sent).toHaveLength(1)
  })

  test('leaves whoever reads further down where they are', async () => {
    const entry = (entryId: string) => ({ entryId }) as OutputOf<'points.statement'>['rows'][number]
    const sent = answerWith({
      'points.statement': ({ cursor }) =>
        cursor === undefined ? { rows: [entry('a')], next: 'p2' } : { rows: [entry('b')] },
    })
    const { result } = renderHook(() => usePages('points.statement', {}, { every: 60_000 }))
    await minute()
    expect(sent).toHaveLength(2)
    await act(() => result.current.loadMore())
    await minute()
    expect(sent).toHaveLength(3)
    expect(result.current.rows.map(({ entryId }) => entryId)).toEqual(['a', 'b'])
  })
})

test('looks again when another phone of this browser did something, unless it is out of sight or nobody may ask', async () => {
  const sent = answerWith({ 'points.wallet': wallet(5) })
  const news = async () =>
    act(async () => {
      window.dispatchEvent(new StorageEvent('storage', { key: 'weixiu-news' }))
      await Promise.resolve()
    })
  const { result, unmount } = renderHook(() => useQuery('points.wallet', {}))
  renderHook(() => useQuery('order.get', { orderId: '' }, { when: false }))
  await waitFor(() => expect(result.current.loading).toBe(false))
  await news()
  await waitFor(() => expect(result.current.loading).toBe(false))
  expect(sent).toHaveLength(2)
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'weixiu:other:key' })))
  act(hide)
  await news()
  expect(sent).toHaveLength(2)
  unmount()
  await news()
  expect(sent).toHaveLength(2)
})

test('a query waits until it may ask', () => {
  const sent = answerWith({})
  renderHook(() => useQuery('order.get', { orderId: '' }, { when: false }))
  expect(sent).toEqual([])
})

test('a command says that it is done, or why not', async () => {
  const answer = { orderId: 'o1', no: '001', status: 'taken' } as const
  answerWith({ 'order.grab': answer })
  const { result } = renderHook(() => useCommand('order.grab', { done: '接到了' }))
  await act(() => result.current.run({ orderId: 'o1' }))
  expect(useNotices.getState().items[0]).toMatchObject({ kind: 'done', text: '接到了' })

  answerWith({ 'order.grab': { ok: false, code: 'order.wrongState', detail: { status: 'taken' } } })
  await act(() => result.current.run({ orderId: 'o1' }))
  expect(useNotices.getState().items[0]).toMatchObject({ kind: 'refusal' })
  expect(useNotices.getState().items[0]!.text).toContain('现在是“已接单”')
})

test('each outcome of a command is told together with what was asked', async () => {
  const answer = { orderId: 'o1', no: '001', status: 'taken' } as const
  const told: unknown[] = []
  answerWith({
    'order.grab': ({ orderId }) => (orderId === 'o1' ? answer : { ok: false, code: 'order.notFound' }),
  })
  const { result } = renderHook(() =>
    useCommand('order.grab', {
      done: (_data, input) => `接到了 ${input.orderId}`,
      onDone: (_data, input) => told.push(['done', input]),
      onRefused: (_problem, input) => told.push(['refused', input]) > 0,
    }),
  )
  await act(() => Promise.all([result.current.run({ orderId: 'o2' }), result.current.run({ orderId: 'o1' })]))
  expect(told).toEqual([
    ['refused', { orderId: 'o2' }],
    ['done', { orderId: 'o1' }],
  ])
  expect(useNotices.getState().items.map(({ text }) => text)).toContain('接到了 o1')
})

test('a screen may say a refusal itself', async () => {
  answerWith({ 'order.grab': { ok: false, code: 'order.heldMax', detail: { max: 3 } } })
  const refused = jest.fn(() => true)
  const { result } = renderHook(() => useCommand('order.grab', { onRefused: refused }))
  await act(() => result.current.run({ orderId: 'o1' }))
  expect(refused).toHaveBeenCalled()
  expect(useNotices.getState().items).toEqual([])
})
