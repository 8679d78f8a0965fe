import { fireEvent, render, screen, within } from '@testing-library/react'
import type { BodyRow } from '../../../../contract/views/body'
import { answering, freshPhone, sentOf } from '../../../testing/cloud'
import { secretary } from '../../../testing/desk'
import DeskBodies from './index'

const row: BodyRow = {
  ...{ bodyId: 'b1', kind: 'property', name: '安和物业', phone: '053285550104', buildings: [] },
  ...{ orderKinds: [], open: true, lying: 3, late: 1 },
}

beforeEach(() => {
  freshPhone(secretary)
  answering({ 'body.list': () => ({ rows: [row] }), 'body.put': () => ({ bodyId: 'b1' }) })
})

test('[R5] the desk sees whom it hands over to, and how much lies there', async () => {
  render(<DeskBodies />)
  expect(await screen.findByText('安和物业')).toBeTruthy()
  expect([screen.getByText('3 单在办'), screen.getByText('1 单超时')]).toHaveLength(2)
})

test('[S11] the secretary writes a body on the list with its telephone and buildings', async () => {
  render(<DeskBodies />)
  fireEvent.click(await screen.findByRole('button', { name: '加一家单位' }))
  const sheet = within(screen.getByRole('dialog'))
  fireEvent.click(sheet.getByRole('button', { name: '保存' }))
  expect(sheet.getByText('点一下是哪一类')).toBeTruthy()
  fireEvent.click(sheet.getByRole('radio', { name: '供水' }))
  fireEvent.change(sheet.getByLabelText('单位名称'), { target: { value: '城区供水' } })
  fireEvent.change(sheet.getByLabelText('电话'), { target: { value: '96119' } })
  fireEvent.click(sheet.getByRole('checkbox', { name: '2号楼' }))
  fireEvent.click(sheet.getByRole('checkbox', { name: '水管' }))
  fireEvent.click(sheet.getByRole('button', { name: '保存' }))
  expect(await screen.findByText('保存好了')).toBeTruthy()
  expect(sentOf('body.put')[0]!.input).toEqual({
    ...{ kind: 'water', name: '城区供水', phone: '96119', buildings: ['2号楼'] },
    ...{ orderKinds: ['pipe'], open: true },
  })
})

test('[R5] staff read the list and change nothing', async () => {
  freshPhone({ ...secretary, roles: ['resident', 'staff'] })
  render(<DeskBodies />)
  expect(await screen.findByText('安和物业')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /加一家|改$/ })).toBeNull()
})
