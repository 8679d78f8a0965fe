import { fireEvent, render, screen } from '@testing-library/react'
import type { ImportRowView, ImportView } from '../../../../contract/views/import'
import { files } from '../../../platform/files'
import { uploads } from '../../../platform/uploads'
import { answering, freshPhone, sentOf } from '../../../testing/cloud'
import { secretary } from '../../../testing/desk'
import DeskImport from './index'

const understood: ImportView = {
  ...{ importId: 'i1', name: '统计表.xlsx', at: 0, status: 'understood', why: null },
  sheets: [
    {
      ...{ name: '一月', rows: 3, head: 2, left: 1, leftOut: [{ line: 6, text: '合计 10' }] },
      columns: [
        { column: 0, title: '报修人姓名', field: 'reporter', sample: '陈玉兰' },
        { column: 1, title: '谁去的', field: null, sample: '刘建' },
      ],
    },
  ],
  questions: [{ kind: 'building', text: '9', rows: 1 }],
  ...{ rows: 3, ready: 2, stopped: 1, parts: 2, written: 0, added: 0, known: 0 },
}
const line: ImportRowView = {
  ...{
    sheet: 0,
    line: 4,
    reporter: '吴德厚',
    phone: '',
    what: '水龙头滴水',
    kind: 'pipe',
    helpers: ['李勇'],
  },
  ...{ place: { building: '', unit: '', room: '' }, day: null, reportedDay: null, result: '', points: 4 },
  notes: ['dayUnread', 'placeUnknown'],
  ...{ unread: { day: '前几天', place: '9号楼101' }, stopped: true },
}

let table: ImportView | null
beforeEach(() => {
  freshPhone(secretary)
  table = understood
  answering({
    'attachment.begin': () => ({ cloudPath: 'incoming/a.bin' }),
    'register.importLast': () => ({ last: table }),
    'register.importRows': () => ({ rows: [line] }),
    'register.import': () => understood,
    'register.importAnswer': () => ({ ...understood, ready: 3, stopped: 0, questions: [] }),
    'register.importWrite': () => ({ ...understood, written: 2, added: 2 }),
    'register.importEnd': () => ({ ...understood, status: 'ended' }),
  })
})

test('[S1] a file is chosen, and what was understood is shown before anything is written', async () => {
  table = null
  jest.spyOn(files, 'choose').mockResolvedValue({ name: '统计表.xlsx', bytes: 9, path: 'blob:1' })
  const sent = jest.spyOn(uploads, 'send').mockResolvedValue('cloud://env/incoming/a.xlsx')
  render(<DeskImport />)
  fireEvent.click(await screen.findByRole('button', { name: '选表格文件' }))
  expect(await screen.findByText(/看懂了 3 条记录：2 条可以写，1 条要您看一眼/)).toBeTruthy()
  expect(sent).toHaveBeenCalledWith('blob:1', 'incoming/a.bin')
  expect(sentOf('register.import')[0]?.input).toEqual({
    ...{ fileId: 'cloud://env/incoming/a.xlsx', name: '统计表.xlsx' },
  })
  expect(sentOf('register.importWrite')).toEqual([])
})

test('[S1] what cannot be read is said in words, and why a file is refused', async () => {
  render(<DeskImport />)
  expect(await screen.findByText('日期看不懂：前几天')).toBeTruthy()
  expect(screen.getByText('没有这个楼号：9号楼101')).toBeTruthy()
  expect(screen.getByText(/第 6 行“合计 10”/)).toBeTruthy()
})

test('a refused file says what to do next, and another may be chosen', async () => {
  table = { ...understood, status: 'failed', why: 'macros' }
  render(<DeskImport />)
  expect(await screen.findByText(/《统计表.xlsx》：这个文件里带有宏程序/)).toBeTruthy()
  expect(screen.getByRole('button', { name: '选表格文件' })).toBeTruthy()
})

test('[S1] a cell is put right, and only what was changed is sent', async () => {
  render(<DeskImport />)
  fireEvent.click(await screen.findByRole('button', { name: /第 4 行/ }))
  fireEvent.change(screen.getByLabelText('维修日期'), { target: { value: '2024-1-15' } })
  fireEvent.click(screen.getByRole('button', { name: '改好了' }))
  expect(await screen.findByText(/3 条可以写，0 条要您看一眼/)).toBeTruthy()
  expect(sentOf('register.importAnswer')[0]?.input).toEqual({
    importId: 'i1',
    answers: [{ kind: 'cell', sheet: 0, line: 4, field: 'day', text: '2024-1-15' }],
  })
})

test('[S1] it is written part after part, and what came of it is said', async () => {
  render(<DeskImport />)
  fireEvent.click(await screen.findByRole('button', { name: '写进统计表（2 条）' }))
  expect(await screen.findByText('新记了 2 条；1 条还没弄清，没有记。')).toBeTruthy()
  expect(sentOf('register.importWrite')).toHaveLength(1)
})
