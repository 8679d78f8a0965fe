import { fireEvent, render, screen, within } from '@testing-library/react'
import { useSession } from '../../../app/session'
import { answering, freshPhone, Refused, sent, sentOf } from '../../../testing/cloud'
import { deskRow, secretary, standard } from '../../../testing/desk'
import { resident } from '../../../testing/people'
import DeskScoring from './index'

const confirmed = (orderId: string, summary: string) =>
  deskRow({
    orderId,
    summary,
    status: 'confirmed',
    crewNames: ['刘建'],
    crewIds: ['m2'],
    resultNote: '换了门框',
  })
const rows = [confirmed('o1', '门框开裂'), confirmed('o2', '窗户关不上')]

beforeEach(() => {
  freshPhone(secretary)
})

test('[S3] all selected orders are scored by the standard; one’s own household is refused kindly and alone', async () => {
  answering({
    'order.desk': () => ({ rows, standard }),
    'order.score': ({ orderId }: { orderId: string }) => {
      if (orderId === 'o2') throw new Refused('order.selfScore')
      return { orderId, no: '1121-01', status: 'scored' as const, points: 4 }
    },
  })
  render(<DeskScoring />)
  fireEvent.click(await screen.findByRole('button', { name: '全选' }))
  fireEvent.click(screen.getByRole('button', { name: '按标准评 2 单，共 8 分' }))
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '评分' }))
  expect(await screen.findByText(/不能给自己或家里人评分/)).toBeTruthy()
  expect(screen.queryByText('门框开裂')).toBeNull()
  expect(screen.getByText('窗户关不上')).toBeTruthy()
  expect(sentOf('order.score').map(({ input }) => input)).toEqual([
    { orderId: 'o1', difficulty: 'small' },
    { orderId: 'o2', difficulty: 'small' },
  ])
})

test('whoever scores sees the work and what the resident said of it', async () => {
  const photo = { photoId: 'p1', fileId: 'cloud://e/p1.jpg', checking: false }
  answering({ 'order.desk': () => ({ rows: [{ ...rows[0]!, stars: 4, resultPhotos: [photo] }], standard }) })
  const { container } = render(<DeskScoring />)
  expect(await screen.findByText('居民给了 4 星')).toBeTruthy()
  expect(container.querySelectorAll('.photos-picture')).toHaveLength(1)
})

test('plus and minus lines change the points at once and need a reason', async () => {
  answering({
    'order.desk': () => ({ rows: [rows[0]!], standard }),
    'order.score': () => ({ orderId: 'o1', no: '1121-01', status: 'scored' as const, points: 8 }),
  })
  render(<DeskScoring />)
  fireEvent.click(await screen.findByRole('button', { name: '加减分' }))
  const sheet = screen.getByRole('dialog', { name: '这一单怎么评' })
  fireEvent.click(within(sheet).getByRole('radio', { name: /^中修/ }))
  fireEvent.click(within(sheet).getByRole('checkbox', { name: '夜间或节假日上门 +2 分' }))
  fireEvent.click(within(sheet).getByRole('button', { name: '给刘建记 8 分' }))
  expect(within(sheet).getByText(/写一句原因/)).toBeTruthy()
  expect(sentOf('order.score')).toHaveLength(0)
  fireEvent.change(within(sheet).getByRole('textbox', { name: '为什么加减分' }), {
    target: { value: '晚上十点去的' },
  })
  fireEvent.click(within(sheet).getByRole('button', { name: '给刘建记 8 分' }))
  expect(await screen.findByText('都评完了')).toBeTruthy()
  expect(sentOf('order.score')[0]!.input).toEqual({
    orderId: 'o1',
    difficulty: 'medium',
    adjustments: ['night'],
    hours: 0,
    reason: '晚上十点去的',
  })
})

test('what was scored on its own sheet is selected no more', async () => {
  answering({
    'order.desk': () => ({ rows, standard }),
    'order.score': () => ({ orderId: 'o1', no: '1121-01', status: 'scored' as const, points: 4 }),
  })
  render(<DeskScoring />)
  fireEvent.click(await screen.findByRole('checkbox', { name: '选上 门框开裂' }))
  expect(screen.getByText(/选了 1 单/)).toBeTruthy()
  fireEvent.click(screen.getAllByRole('button', { name: '加减分' })[0]!)
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: /^给刘建记/ }))
  expect(await screen.findByText('1 单等评分')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^按标准评/ })).toBeNull()
})

test('the standard comes with the orders: one call', async () => {
  answering({ 'order.desk': () => ({ rows, standard }) })
  render(<DeskScoring />)
  fireEvent.click((await screen.findAllByRole('button', { name: '加减分' }))[0]!)
  expect(screen.getByRole('dialog', { name: '这一单怎么评' })).toBeTruthy()
  expect(sent.map(({ action, input }) => [action, input])).toEqual([
    ['order.desk', { status: 'confirmed', standard: true }],
  ])
})

test('somebody who does not work here is turned away, and nothing is asked', () => {
  freshPhone(resident)
  answering({})
  render(<DeskScoring />)
  expect(screen.getByText('工作台是社区工作人员用的')).toBeTruthy()
  expect(sent).toEqual([])
})

test('what another body mended has nobody to score', async () => {
  answering({
    'order.desk': () => ({ rows: [deskRow({ status: 'confirmed' })], standard }),
  })
  render(<DeskScoring />)
  expect(await screen.findByText('都评完了')).toBeTruthy()
})

test('when it cannot be told who is there, the page says so and offers another try', async () => {
  freshPhone(undefined)
  useSession.setState({ problem: { ok: false, code: 'internal' } })
  answering({})
  render(<DeskScoring />)
  expect(await screen.findByRole('button', { name: '再试一次' })).toBeTruthy()
  expect(sentOf('order.desk')).toEqual([])
})

test('[P1] a card tells what each size pays, and that it came back; under the sheet of one no button speaks for all', async () => {
  answering({ 'order.desk': () => ({ rows: [{ ...rows[0]!, reopenedCount: 1 }], standard }) })
  render(<DeskScoring />)
  expect(await screen.findByText('返修第 1 次')).toBeTruthy()
  expect(screen.getByRole('tab', { name: '小修 4 分' })).toBeTruthy()
  expect(screen.getByRole('tab', { name: '中修 6 分' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '全选' }))
  expect(screen.getByRole('button', { name: /^按标准评 1 单/ })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '加减分' }))
  expect(screen.queryByRole('button', { name: /^按标准评 1 单/ })).toBeNull()
})
