import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { chooseFont, chooseTheme } from '../app/appearance'
import { BuildingPicker, isWholeHome, noHome } from '../parts/BuildingPicker'
import { Button } from './Button'
import { Choice, ChoiceMany } from './Choice'
import { ErrorState } from './ErrorState'
import { Field } from './Field'
import { dismiss, notify, readingTimeMs, useNotices } from './noticeStore'
import { Page } from '../parts/Page'
import { Confirm } from './Sheet'
import { Stepper } from './Stepper'
import { Table } from './Table'
import { pullDown } from '../../tests/stubs/taro'

const button = (name: string) => screen.getByRole('button', { name })

test('a button that waits for its answer takes no second press', () => {
  const press = jest.fn()
  const { rerender } = render(<Button onPress={press}>抢单</Button>)
  fireEvent.click(button('抢单'))
  rerender(
    <Button onPress={press} busy>
      抢单
    </Button>,
  )
  fireEvent.click(button('抢单'))
  expect(press).toHaveBeenCalledTimes(1)
})

test('one tile is chosen, or several', () => {
  const one = jest.fn()
  const many = jest.fn()
  const options = [
    { value: 'door', text: '门窗' },
    { value: 'pipe', text: '水管' },
    { value: 'gas', text: '燃气', disabled: true },
  ]
  render(<Choice options={options} value="door" onChange={one} />)
  fireEvent.click(screen.getByRole('radio', { name: '水管' }))
  fireEvent.click(screen.getByRole('radio', { name: '燃气' }))
  expect(one.mock.calls).toEqual([['pipe']])
  expect(screen.getByRole('radio', { name: /^门窗/ }).getAttribute('aria-checked')).toBe('true')

  render(<ChoiceMany options={options} values={['door']} onChange={many} />)
  fireEvent.click(screen.getByRole('checkbox', { name: '水管' }))
  fireEvent.click(screen.getByRole('checkbox', { name: /^门窗/ }))
  expect(many.mock.calls).toEqual([[['door', 'pipe']], [[]]])
})

test('a field says what is wrong where it is wrong', () => {
  const change = jest.fn()
  render(<Field label="电话" value="1" onChange={change} error="电话少了一位，请再看看" max={11} />)
  fireEvent.change(screen.getByLabelText('电话'), { target: { value: '13' } })
  expect(change).toHaveBeenCalledWith('13')
  expect(screen.getByRole('alert').textContent).toBe('电话少了一位，请再看看')
})

test('the home is chosen by building and unit, and only the door is typed', () => {
  const buildings = [
    { name: '1号楼', units: ['1单元'] },
    { name: '2号楼', units: ['1单元', '2单元'] },
    { name: '平房', units: [] },
  ]
  function Home() {
    const [home, setHome] = useState(noHome)
    return (
      <>
        <BuildingPicker buildings={buildings} value={home} onChange={setHome} />
        {isWholeHome(home, buildings) && `${home.building}${home.unit}${home.room}`}
      </>
    )
  }
  render(<Home />)
  fireEvent.click(screen.getByRole('radio', { name: '1号楼' }))
  expect(screen.getByLabelText('门牌号')).toBeTruthy()
  fireEvent.click(screen.getByRole('radio', { name: '2号楼' }))
  expect(screen.queryByLabelText('门牌号')).toBeNull()
  fireEvent.click(screen.getByRole('radio', { name: '2单元' }))
  fireEvent.change(screen.getByLabelText('门牌号'), { target: { value: '1401' } })
  expect(screen.getByText('2号楼2单元1401')).toBeTruthy()
})

test('the stepper stays between its ends', () => {
  const change = jest.fn()
  const { rerender } = render(<Stepper value={1} max={2} unit="件" onChange={change} />)
  fireEvent.click(button('减一'))
  fireEvent.click(button('加一'))
  rerender(<Stepper value={2} max={2} unit="件" onChange={change} />)
  fireEvent.click(button('加一'))
  expect(change.mock.calls).toEqual([[2]])
})

test('a question is asked once before what cannot be undone', () => {
  const yes = jest.fn()
  const close = jest.fn()
  const sheet = (open: boolean) => (
    <Confirm open={open} title="要撤回吗？" yes="撤回" onYes={yes} onClose={close}>
      撤回后就不会有人来了
    </Confirm>
  )
  const { rerender } = render(sheet(false))
  expect(screen.queryByRole('dialog')).toBeNull()
  rerender(sheet(true))
  fireEvent.click(button('先不'))
  fireEvent.click(button('撤回'))
  expect([yes.mock.calls.length, close.mock.calls.length]).toEqual([1, 1])
})

test('a failed page offers to try again', () => {
  const retry = jest.fn()
  render(<ErrorState text="网络不通，请再试。" onRetry={retry} />)
  fireEvent.click(button('再试一次'))
  expect(retry).toHaveBeenCalled()
})

test('[S1] the table is walked with the arrows and opened with Enter', () => {
  const open = jest.fn()
  const columns = [{ key: 'name', title: '报修人', cell: (name: string) => name }]
  render(<Table label="维修统计表" columns={columns} rows={['王', '赵']} rowKey={String} onPress={open} />)
  const [, first, second] = screen.getAllByRole('row')
  first!.focus()
  fireEvent.keyDown(first!, { key: 'ArrowDown' })
  fireEvent.keyDown(document.activeElement!, { key: 'Enter' })
  expect(document.activeElement).toBe(second)
  expect(open).toHaveBeenCalledWith('赵')
})

describe('the page', () => {
  test('carries the chosen font scale and theme', () => {
    act(() => {
      chooseFont(1.75)
      chooseTheme('dark')
    })
    const { container } = render(<Page>你好</Page>)
    const root = container.querySelector<HTMLElement>('.w-page')!
    expect(root.style.getPropertyValue('--scale')).toBe('1.75')
    expect(root.className).toContain('theme-dark')
  })
  test('refreshes when it is pulled down', () => {
    const refresh = jest.fn().mockResolvedValue(undefined)
    render(<Page onRefresh={refresh}>你好</Page>)
    pullDown()
    expect(refresh).toHaveBeenCalledTimes(1)
  })
  test('says one thing at a time and leaves time to read it', () => {
    jest.useFakeTimers()
    render(<Page>你好</Page>)
    act(() => {
      notify('done', '报好了')
      notify('refusal', '刘*先接到了。您可以排队。')
    })
    expect(screen.queryByText('报好了')).toBeNull()
    expect(screen.getByRole('alert').textContent).toContain('刘*先接到了')
    act(() => jest.advanceTimersByTime(readingTimeMs('刘*先接到了。您可以排队。')))
    expect(screen.queryByRole('alert')).toBeNull()
    jest.useRealTimers()
  })
  test('a notice goes when it is understood', () => {
    render(<Page>你好</Page>)
    act(() => notify('info', '社区今天下午停水'))
    fireEvent.click(button('知道了'))
    expect(useNotices.getState().items).toEqual([])
    dismiss(999)
  })
})
