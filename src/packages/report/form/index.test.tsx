import { dayMs, hourMs, startOfDay } from '../../../../domain/kernel/time'
import { act, fireEvent, render, screen } from '@testing-library/react'
import type { OrderAnswer } from '../../../../contract/views/order'
import { Refused, answering, freshPhone, noNetwork, sentOf } from '../../../testing/cloud'
import { setMe } from '../../../app/session'
import Taro from '@tarojs/taro'
import type { SimilarView } from '../../../../contract/views/order'
import { outage } from '../../../testing/outages'
import { resident } from '../../../testing/people'
import { openWith } from '../../../../tests/stubs/taro'
import { photos } from '../../../platform/photos'
import { uploads } from '../../../platform/uploads'
import ReportPage from './index'

let mockAllowed = true
let mockSeconds = 3
let mockStop: () => void = () => undefined
jest.mock('../../../platform/recorder', () => ({
  recorder: {
    able: true,
    allowed: () => Promise.resolve(mockAllowed),
    record: () =>
      new Promise((resolve) => {
        mockStop = () => resolve({ localPath: 'said.mp3', seconds: mockSeconds })
      }),
    stop: () => mockStop(),
  },
}))
jest.mock('../../../platform/keptFiles', () => {
  const files = new Map<string, string>()
  return {
    keptFiles: {
      keep: (name: string, path: string) => Promise.resolve(Boolean(files.set(name, path))),
      path: (name: string) => Promise.resolve(files.get(name) ?? null),
      drop: (name: string) => Promise.resolve(void files.delete(name)),
      names: () => Promise.resolve([...files.keys()]),
    },
  }
})

const done = { orderId: 'n1', no: '1121-09', status: 'reported' as const }
const nothing = { reported: [], held: [], waiting: [], joined: [] }
const words = () => screen.getByLabelText<HTMLTextAreaElement>('哪里坏了')
const say = (text: string) => fireEvent.change(words(), { target: { value: text } })

/** Opens the page and lets its first reading arrive. */
const open = async () => {
  const page = render(<ReportPage />)
  await act(async () => undefined)
  return page
}

beforeEach(() => {
  freshPhone(resident)
  openWith({})
  mockAllowed = true
  mockSeconds = 3
})

test('[R1] the kind is guessed from the words, the place known, and one press sends it', async () => {
  answering({ 'order.mine': () => nothing, 'order.report': () => done })
  await open()
  say('卧室门框开裂')
  expect(screen.getByText('听您说的，像是“门窗”')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '报修' }))
  expect(await screen.findByText('收到了')).toBeTruthy()
  expect(screen.getByText(/编号 1121-09/)).toBeTruthy()
  expect(sentOf('order.report')[0]!.input).toEqual({
    kind: 'door',
    text: '卧室门框开裂',
    photos: [],
    urgent: false,
  })
})

test('[R10] when somebody is at home is chosen on the form, sent with the report, and not asked of what is urgent', async () => {
  answering({ 'order.mine': () => nothing, 'order.report': () => done })
  await open()
  say('卧室门框开裂')
  const nine = startOfDay(Date.now()) + dayMs + 8 * hourMs
  fireEvent.click(screen.getByRole('checkbox', { name: '明天上午' }))
  fireEvent.click(screen.getByRole('radio', { name: '很急，今天就得修' }))
  expect(screen.queryByRole('checkbox', { name: '明天上午' })).toBeNull()
  fireEvent.click(screen.getByRole('radio', { name: '不着急，按顺序来' }))
  fireEvent.click(screen.getByRole('button', { name: '报修' }))
  expect(await screen.findByText('收到了')).toBeTruthy()
  expect(sentOf('order.report')[0]!.input).toMatchObject({
    freeHours: [{ from: nine, until: nine + 4 * hourMs }],
  })
})

test('[R1] what was written is there again after a crash', async () => {
  answering({ 'order.mine': () => nothing })
  const { unmount } = await open()
  say('水龙头滴水，关不紧')
  unmount()
  await open()
  expect(words().value).toBe('水龙头滴水，关不紧')
  expect(screen.getByText(/上次没写完的还在/)).toBeTruthy()
})

test.each([
  ['without a network', noNetwork],
  [
    'while the cloud is busy',
    (): never => {
      throw new Refused('busy')
    },
  ],
])('[U2] %s a report is on its way: said otherwise it is not sent a second time', async (_, problem) => {
  jest.useFakeTimers()
  let answer: () => OrderAnswer = problem
  answering({ 'order.mine': () => nothing, 'order.report': () => answer() })
  await open()
  say('门锁打不开')
  fireEvent.click(screen.getByRole('button', { name: '报修' }))
  await act(() => jest.advanceTimersByTimeAsync(10_000))
  say('门锁打不开，钥匙断了')
  expect(words().value).toBe('门锁打不开')
  answer = () => done
  fireEvent.click(screen.getByRole('button', { name: '再发一次' }))
  await act(() => jest.advanceTimersByTimeAsync(10_000))
  jest.useRealTimers()
  expect(new Set(sentOf('order.report').map(({ requestId }) => requestId)).size).toBe(1)
})

test('after a lost network the same report goes with the same requestId, and the draft stays', async () => {
  jest.useFakeTimers()
  let connected = false
  answering({
    'order.mine': () => nothing,
    'order.report': () => (connected ? done : noNetwork()),
  })
  await open()
  say('门锁打不开')
  fireEvent.click(screen.getByRole('button', { name: '报修' }))
  await act(() => jest.advanceTimersByTimeAsync(10_000))
  expect(screen.getByText(/不会发两遍/)).toBeTruthy()
  expect(words().value).toBe('门锁打不开')
  connected = true
  fireEvent.click(screen.getByRole('button', { name: '再发一次' }))
  await act(() => jest.advanceTimersByTimeAsync(10_000))
  jest.useRealTimers()
  expect(screen.getByText('收到了')).toBeTruthy()
  const ids = new Set(sentOf('order.report').map(({ requestId }) => requestId))
  expect(ids.size).toBe(1)
})

test('nothing is sent before there are words or pictures, and the form says what is missing', async () => {
  answering({ 'order.mine': () => nothing })
  await open()
  fireEvent.click(screen.getByRole('button', { name: '报修' }))
  expect(screen.getByText('说一句，或拍张照片就行。')).toBeTruthy()
  expect(sentOf('order.report')).toHaveLength(0)
})

test('[R8] words of danger show first what to do and whom to call', async () => {
  answering({ 'order.mine': () => nothing })
  await open()
  say('厨房有燃气味')
  expect(screen.getByText('燃气漏了？先做这几件事')).toBeTruthy()
  // in the house a telephone may be the spark
  expect(screen.getByRole('button', { name: '到了外面再打 119' })).toBeTruthy()
  // and the community's own number for it
  expect(screen.getByRole('button', { name: '打给青石燃气' })).toBeTruthy()
  expect(screen.getByRole('radio', { name: /^很急，今天就得修/ }).getAttribute('aria-checked')).toBe('true')
})

const similar: SimilarView = {
  ...{ orderId: 'o9', kind: 'door', building: '2号楼', status: 'open', joined: 1, mine: 'no' },
  ...{ reportedAt: Date.now(), near: 'building' },
}

test('[R4] what a neighbour reported is shown before sending, and joined in one tap', async () => {
  jest.useFakeTimers()
  answering({ 'order.similar': () => [similar], 'order.join': () => ({ ...done, orderId: 'o9' }) })
  await open()
  say('单元大门裂开了')
  await act(() => jest.advanceTimersByTimeAsync(1000))
  jest.useRealTimers()
  expect(await screen.findByText(/2号楼有人今天报过“门窗”，现在待抢单，另有 1 人也遇到/)).toBeTruthy()
  expect(sentOf('order.similar').at(-1)!.input).toEqual({ kind: 'door', text: '单元大门裂开了' })
  fireEvent.click(screen.getByRole('button', { name: '我也遇到' }))
  expect(await screen.findByText('记下了，有消息一起告诉您')).toBeTruthy()
  expect(sentOf('order.join')[0]!.input).toEqual({ orderId: 'o9' })
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: expect.stringContaining('orderId=o9') as string })
})

test('[R4] one’s own report of the same thing is pointed out before sending', async () => {
  jest.useFakeTimers()
  answering({ 'order.similar': () => [{ ...similar, mine: 'reported' as const }] })
  await open()
  say('门框裂开了')
  await act(() => jest.advanceTimersByTimeAsync(1000))
  jest.useRealTimers()
  expect(await screen.findByText(/您今天报过.*是同一件就不用再报/)).toBeTruthy()
  expect(screen.getByRole('button', { name: '看看那一单' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: '我也遇到' })).toBeNull()
})

test('until the home is known the button waits, and then asks for no address', async () => {
  freshPhone(undefined)
  answering({ 'order.mine': () => nothing, 'order.report': () => done })
  await open()
  say('卧室门框开裂')
  fireEvent.click(screen.getByRole('button', { name: '报修' }))
  expect(screen.queryByText(/还不知道地址/)).toBeNull()
  expect(sentOf('order.report')).toEqual([])
  act(() => setMe(resident))
  fireEvent.click(screen.getByRole('button', { name: '报修' }))
  expect(await screen.findByText('收到了')).toBeTruthy()
})

test('who has not joined is invited to', async () => {
  freshPhone(null)
  answering({ 'order.mine': () => nothing })
  await open()
  expect(screen.getByRole('button', { name: '加入社区' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: '报修' })).toBeNull()
})

test('[R9] what is cut off where I live stands before the form, points out what is likely meant, and stops nobody', async () => {
  answering({
    'order.mine': () => nothing,
    'order.report': () => done,
    'outage.now': () => [outage(), outage({ outageId: 'u2', kind: 'gas', buildings: ['9号楼'] })],
  })
  await open()
  expect(await screen.findByText(/停水：2号楼，.* 前恢复。抢修主管道/)).toBeTruthy()
  expect(screen.queryByText(/停气/)).toBeNull()
  expect(screen.queryByText(/可能就是这件事/)).toBeNull()
  say('家里没水了，水管爆了')
  expect(screen.getByText(/可能就是这件事/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '报修' }))
  expect(await screen.findByText('收到了')).toBeTruthy()
})

/** Holds the button, speaks, lets go. */
async function speak(): Promise<void> {
  const button = screen.getByRole('button', { name: /^按住/ })
  await act(async () => void fireEvent.touchStart(button))
  const recording = screen.queryByRole('button', { name: /^正在录/ })
  if (recording) await act(async () => void fireEvent.touchEnd(recording))
}
const voiceCloud = () => {
  jest.spyOn(uploads, 'send').mockResolvedValue('cloud://e/incoming/a.mp3')
  answering({
    'order.mine': () => nothing,
    'attachment.begin': () => ({ cloudPath: 'incoming/a.mp3' }),
    'voice.add': () => ({ voiceId: 'v1', fileId: 'cloud://e/v1.mp3', seconds: 3, checking: true }),
    'order.report': () => done,
  })
}

test('[R1] held, let go, sent: what was said goes as it is, without a word or a kind', async () => {
  voiceCloud()
  await open()
  await speak()
  expect(await screen.findByText('听录音，3 秒')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '报修' }))
  expect(await screen.findByText('收到了')).toBeTruthy()
  expect(sentOf('order.report')[0]!.input).toEqual({
    ...{ kind: 'other', text: '请听录音', photos: [], urgent: false, voice: 'v1' },
  })
})

test('[R1] it can be said again, or not at all', async () => {
  voiceCloud()
  await open()
  await speak()
  mockSeconds = 9
  await speak()
  expect(await screen.findByText('听录音，9 秒')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '不要这段录音' }))
  expect(screen.queryByText(/听录音/)).toBeNull()
})

test('a slip of the finger is no recording', async () => {
  voiceCloud()
  mockSeconds = 0.3
  await open()
  await speak()
  expect(screen.queryByText(/听录音/)).toBeNull()
})

test('[R1] where the microphone may not be used there are words', async () => {
  voiceCloud()
  mockAllowed = false
  await open()
  await speak()
  expect(screen.getByText(/麦克风没有打开。写几个字/)).toBeTruthy()
  expect(screen.queryByText('按住说话')).toBeNull()
})

test('[R1] 拍照 opens the camera at once, and the picture goes as it is', async () => {
  voiceCloud()
  openWith({ start: 'photo' })
  const choose = jest.spyOn(photos, 'choose').mockResolvedValue(['one.jpg'])
  answering({
    'order.mine': () => nothing,
    'attachment.begin': () => ({ cloudPath: 'incoming/a.jpg' }),
    'photo.add': () => ({ photoId: 'p1', fileId: 'cloud://e/p1.jpg', checking: true }),
    'order.report': () => done,
  })
  await open()
  expect(choose).toHaveBeenCalledWith(9, true)
  await screen.findByRole('button', { name: '去掉这张' })
  fireEvent.click(screen.getByRole('button', { name: '报修' }))
  expect(await screen.findByText('收到了')).toBeTruthy()
  expect(sentOf('order.report')[0]!.input).toMatchObject({ text: '请看照片', photos: ['p1'] })
})

test('[R8] a pressed danger shows what to do first, and is sent as urgent in one press', async () => {
  openWith({ danger: 'gas' })
  answering({ 'order.mine': () => nothing, 'order.report': () => done })
  await open()
  expect(screen.getByText('燃气漏了？先做这几件事')).toBeTruthy()
  expect(screen.getByRole('button', { name: '打给青石燃气' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '报修' }))
  await screen.findByText('收到了')
  expect(sentOf('order.report')[0]!.input).toEqual({
    ...{ kind: 'other', text: '燃气漏了', photos: [], urgent: true, danger: 'gas' },
  })
})
