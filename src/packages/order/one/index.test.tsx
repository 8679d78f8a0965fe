import { fireEvent, render, screen } from '@testing-library/react'
import { openWith } from '../../../../tests/stubs/taro'
import { answering, freshPhone, Refused, sentOf } from '../../../testing/cloud'
import { line, view } from '../../../testing/orders'
import { resident, volunteer } from '../../../testing/people'
import OrderPage from './index'

const answer = { orderId: 'o1', no: '1121-01', status: 'reported' as const }
const home = { building: '2号楼', unit: '2单元', room: '1401' }
const mine = {
  text: '卧室门框开裂',
  home,
  reporterName: '陈玉兰',
  reporterPhone: '13900000001',
  callback: null,
  owesCall: false,
}
const held = view({
  status: 'taken',
  line: line('taken', { owner: { kind: 'crew', name: '刘建' } }),
  crew: [{ memberId: 'm2', name: '刘建', takenAt: Date.now(), me: true }],
  can: ['order.contact', 'order.start', 'order.release'],
})

beforeEach(() => openWith({ orderId: 'o1' }))

test('[R7] 没修好 asks what is not right: a tap says it, and nothing need be said', async () => {
  freshPhone(resident)
  answering({
    'order.get': () => view({ status: 'finished', private: mine, can: ['order.confirm', 'order.reopen'] }),
    'order.reopen': () => answer,
  })
  render(<OrderPage />)
  fireEvent.click(await screen.findByRole('button', { name: '没修好' }))
  fireEvent.click(screen.getByRole('button', { name: '好了一半' }))
  fireEvent.click(screen.getByRole('button', { name: '没有人来过' }))
  fireEvent.click(screen.getByRole('button', { name: '请师傅再来' }))
  expect(await screen.findByText(/编号不变，社区马上重新安排/)).toBeTruthy()
  expect(sentOf('order.reopen')[0]!.input).toEqual({
    ...{ orderId: 'o1', reason: '好了一半，没有人来过', photos: [] },
  })
})

test('[R7] 没修好 can be taken back with a tap, as long as the cloud lets one', async () => {
  freshPhone(resident)
  answering({
    'order.get': () => view({ status: 'open', private: mine, line: line('open'), can: ['order.undoReopen'] }),
    'order.undoReopen': () => ({ ...answer, status: 'finished' }),
  })
  render(<OrderPage />)
  fireEvent.click(await screen.findByRole('button', { name: '点错了，其实修好了' }))
  await screen.findByText('好，当作没说过。')
  expect(sentOf('order.undoReopen')).toHaveLength(1)
})

test('[R7] whoever came before is asked to come once more', async () => {
  freshPhone(volunteer)
  answering({
    'order.get': () =>
      view({
        ...{ status: 'open', line: line('open'), can: ['order.answerOffer'] },
        offer: { until: Date.now() + 3_600_000, byName: false, again: true },
      }),
    'order.answerOffer': () => ({ ...answer, status: 'taken' }),
  })
  render(<OrderPage />)
  fireEvent.click(await screen.findByRole('button', { name: '我再去一趟' }))
  await screen.findByText(/这一单归您了/)
  expect(sentOf('order.answerOffer')[0]!.input).toEqual({ orderId: 'o1', yes: true })
})

test('修好了 may carry stars and needs none', async () => {
  freshPhone(resident)
  answering({
    'order.get': () => view({ status: 'finished', private: mine, can: ['order.confirm', 'order.reopen'] }),
    'order.confirm': () => answer,
  })
  render(<OrderPage />)
  fireEvent.click(await screen.findByRole('button', { name: '修好了' }))
  fireEvent.click(screen.getByRole('radio', { name: '5 星，特别好' }))
  fireEvent.click(screen.getByRole('button', { name: '确认修好了' }))
  await screen.findByText(/谢谢您/)
  expect(sentOf('order.confirm')[0]!.input).toEqual({ orderId: 'o1', stars: 5 })
})

test('the door and the phone stay locked until the crew asks, and the asking is one command', async () => {
  freshPhone(volunteer)
  answering({
    'order.get': () => held,
    'order.contact': () => ({
      name: '陈玉兰',
      phone: '13900000001',
      home,
      proxy: null,
      toldBy: null,
      text: '卧室门框开裂，关不上',
    }),
  })
  render(<OrderPage />)
  const ask = await screen.findByRole('button', { name: '查看住址和电话' })
  expect(document.body.textContent).not.toContain('1401')
  expect(sentOf('order.contact')).toHaveLength(0)
  fireEvent.click(ask)
  expect(await screen.findByText('2号楼2单元1401室')).toBeTruthy()
  expect(screen.getByRole('button', { name: '打电话 13900000001' })).toBeTruthy()
  expect(sentOf('order.contact')).toHaveLength(1)
})

test('somebody who may not see the door is not even offered it', async () => {
  freshPhone(volunteer)
  answering({ 'order.get': () => view({ status: 'open', can: ['order.grab'], line: line('open') }) })
  render(<OrderPage />)
  await screen.findByRole('button', { name: '抢单' })
  expect(screen.queryByText('地址和电话')).toBeNull()
})

test('finishing needs a word about what was done', async () => {
  freshPhone(volunteer)
  answering({
    'order.get': () => ({ ...held, status: 'working', can: ['order.finish'] }),
    'order.finish': () => ({ ...answer, status: 'finished' }),
  })
  render(<OrderPage />)
  fireEvent.click(await screen.findByRole('button', { name: '修完了' }))
  fireEvent.click(screen.getByRole('button', { name: '报告修好了' }))
  expect(screen.getByText(/写一句就行/)).toBeTruthy()
  fireEvent.change(screen.getByLabelText('做了什么'), { target: { value: '换了合页' } })
  fireEvent.click(screen.getByRole('button', { name: '报告修好了' }))
  await screen.findByText(/辛苦了/)
  expect(sentOf('order.finish')[0]!.input).toMatchObject({ outcome: 'fixed', note: '换了合页' })
})

test('an order that changed meanwhile is read again, and the refusal says so', async () => {
  freshPhone(volunteer)
  answering({
    'order.get': () => view({ status: 'open', can: ['order.grab'], line: line('open') }),
    'order.grab': () => {
      throw new Refused('order.taken', { first: '王**' })
    },
  })
  render(<OrderPage />)
  fireEvent.click(await screen.findByRole('button', { name: '抢单' }))
  expect(await screen.findByText(/王\*\*先接到了/)).toBeTruthy()
  expect(sentOf('order.get').length).toBeGreaterThan(1)
})

test('the proof of the work comes first, and what is said of most visits is a tap away', async () => {
  freshPhone(volunteer)
  answering({
    'order.get': () => ({ ...held, status: 'working', can: ['order.finish'] }),
    'order.finish': () => ({ ...answer, status: 'finished' }),
  })
  render(<OrderPage />)
  fireEvent.click(await screen.findByRole('button', { name: '修完了' }))
  const [picture, words] = [screen.getByText('拍修好的样子'), screen.getByLabelText('做了什么')]
  expect(picture.compareDocumentPosition(words) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '疏通了' }))
  fireEvent.click(screen.getByRole('button', { name: '试过，好用了' }))
  fireEvent.click(screen.getByRole('button', { name: '报告修好了' }))
  await screen.findByText(/辛苦了/)
  expect(sentOf('order.finish')[0]!.input).toMatchObject({ note: '疏通了，试过，好用了' })
})

test('the words of a report are told once when the public ones say the same', async () => {
  freshPhone(resident)
  answering({ 'order.get': () => view({ summary: mine.text, private: mine }) })
  render(<OrderPage />)
  expect(await screen.findAllByText(mine.text)).toHaveLength(1)
})
