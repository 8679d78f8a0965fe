import { act, renderHook } from '@testing-library/react'
import { owed, useForm, useSubmit } from './useForm'

const form = (send: (values: object) => unknown) =>
  renderHook(() =>
    useForm({
      draft: 'goods:new',
      start: { name: '', note: '' },
      check: ({ name }) => ({ name: owed(name, '写个名字') }),
      send,
    }),
  ).result

beforeEach(() => localStorage.clear())

test('a form says what is wrong only after somebody tried, and sends nothing until it is right', () => {
  const send = jest.fn()
  const result = form(send)
  expect(result.current.problem('name')).toBeUndefined()
  act(() => void result.current.submit())
  expect(result.current.problem('name')).toBe('写个名字')
  expect(send).not.toHaveBeenCalled()
  act(() => result.current.change({ name: '  ' }))
  expect(result.current.problem('name')).toBe('写个名字')
})

test('what was put right is sent as it stands, with what was not touched', () => {
  const send = jest.fn()
  const result = form(send)
  act(() => void result.current.submit())
  act(() => result.current.change({ name: '毛巾' }))
  expect(result.current.problem('name')).toBeUndefined()
  act(() => void result.current.submit())
  expect(send.mock.calls).toEqual([[{ name: '毛巾', note: '' }]])
})

describe('a form with a draft', () => {
  const open = (send: (values: object) => unknown) =>
    renderHook(() =>
      useForm({
        draft: 'finish:o1',
        start: { note: '', minutes: null as number | null },
        check: () => ({}),
        send,
      }),
    )

  test('[U2] what was written is there when the sheet opens again, until it was sent', async () => {
    const first = open(() => undefined)
    act(() => first.result.current.change({ note: '换了合页' }))
    first.unmount()

    const refused = open(() => Promise.resolve({ ok: false, code: 'network' }))
    expect(refused.result.current.values).toEqual({ note: '换了合页', minutes: null })
    expect(refused.result.current.restored).toBe(true)
    await act(async () => {
      await refused.result.current.submit()
    })
    refused.unmount()

    const sent = open(() => Promise.resolve({ ok: true, data: {} }))
    expect(sent.result.current.values.note).toBe('换了合页')
    await act(async () => {
      await sent.result.current.submit()
    })
    sent.unmount()
    const anew = open(() => undefined).result.current
    expect([anew.values, anew.restored]).toEqual([{ note: '', minutes: null }, false])
  })
})

test('a form that keeps its values elsewhere has the same button', () => {
  const send = jest.fn(() => 'sent')
  const { result, rerender } = renderHook(({ home }) => useSubmit({ home: owed(home, '选一下') }, send), {
    initialProps: { home: '' },
  })
  act(() => expect(result.current.submit()).toBeUndefined())
  expect(result.current.problem('home')).toBe('选一下')
  rerender({ home: '2号楼' })
  act(() => expect(result.current.submit()).toBe('sent'))
})
