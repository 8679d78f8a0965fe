import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { RecordView, StintView } from '../../../contract/views/certificate'
import CheckCertificatePage from '../../packages/certificate/check'
import CertificatePage from '../../packages/certificate/one'
import RecordPage from '../../packages/certificate/record'
import DeskCorrections from '../../packages/desk/corrections'
import type { PaperPage } from '../../platform/drawPaper'
import { paper } from '../../platform/paper'
import { answering, freshPhone, sentOf } from '../../testing/cloud'
import { secretary } from '../../testing/desk'
import { volunteer } from '../../testing/people'

const number = 'K7QM2X9B4TDW'
const at = Date.now()
const service = { orders: 1, visits: 1, provedMinutes: 35, toldMinutes: 80 }
const stint = (change: Partial<StintView> = {}): StintView => ({
  ...{ orderId: 'o1', no: '261121-03', kind: 'door', building: '2号楼', startedAt: at, endedAt: at },
  ...{ provedMinutes: 35, toldMinutes: 80, fixed: true, pending: false, points: 8, asked: null },
  ...change,
})
const record = (change: Partial<RecordView> = {}): RecordView => ({
  ...{ year: 2026, service, stints: [stint()], unlisted: 0, complete: true, certificates: [] },
  ...change,
})
const certificate = {
  ...{ status: 'valid' as const, number, community: '阡上社区', name: '赵大勇', year: 2026, issuedAt: at },
  ...service,
}

test('[V8] the record says both kinds of hours, and asks for other minutes only with a number and a reason', async () => {
  freshPhone(volunteer)
  answering({
    'certificate.record': () => record(),
    'certificate.correct': () => ({ askedAt: at }),
  })
  render(<RecordPage />)
  expect(await screen.findByText('签到签退 35 分钟')).toBeTruthy()
  expect(screen.getByText('自己填写 1 小时 20 分')).toBeTruthy()
  fireEvent.click(screen.getByText('时长不对，请求更正'))
  fireEvent.click(screen.getByText('提给社区'))
  expect(sentOf('certificate.correct')).toEqual([])
  const [minutes, reason] = screen.getAllByRole('textbox')
  if (minutes === undefined || reason === undefined) throw new Error('no fields')
  fireEvent.input(minutes, { target: { value: '90' } })
  fireEvent.input(reason, { target: { value: '忘了买材料的时间' } })
  fireEvent.click(screen.getByText('提给社区'))
  await waitFor(() =>
    expect(sentOf('certificate.correct').map(({ input }) => input)).toEqual([
      { orderId: 'o1', startedAt: at, minutes: 90, reason: '忘了买材料的时间' },
    ]),
  )
})

test('[V8] a visit that was asked about shows what was asked and answered, and asks no second time', async () => {
  freshPhone(volunteer)
  const asked = {
    minutes: 90,
    reason: '忘了',
    answer: { outcome: 'kept' as const, words: '住户说只有一小时' },
  }
  answering({ 'certificate.record': () => record({ stints: [stint({ asked, pending: true })] }) })
  render(<RecordPage />)
  expect(await screen.findByText('社区没有改：住户说只有一小时')).toBeTruthy()
  expect(screen.getByText('等人确认，先不算')).toBeTruthy()
  expect(screen.queryByText('时长不对，请求更正')).toBeNull()
})

test('[V8] a certificate of mine is kept as a picture, and printed', async () => {
  freshPhone(volunteer)
  answering({ 'certificate.verify': () => certificate })
  const keep = jest.spyOn(paper, 'keep').mockResolvedValue(true)
  const print = jest.spyOn(window, 'print').mockImplementation(() => undefined)
  render(<CertificatePage />)
  fireEvent.click(await screen.findByText('存成图片'))
  await waitFor(() => expect(keep).toHaveBeenCalledTimes(1))
  const [name, page] = keep.mock.calls[0] as [string, PaperPage]
  expect(name).toBe('志愿服务证明 K7QM-2X9B-4TDW')
  const drawn = page.lines.map(({ text }) => text)
  expect(drawn).toContain('赵大勇 2026 年在阡上社区上门修理 1 次，修好 1 单。')
  expect(drawn).toContain('编号 K7QM-2X9B-4TDW')
  for (const { top, size } of page.lines) {
    expect(top - size).toBeGreaterThan(0)
    expect(top + size).toBeLessThan(page.height)
  }
  fireEvent.click(screen.getByText('打印'))
  expect(print).toHaveBeenCalledTimes(1)
})

test('[V8] anybody checks a number, however they type it; what is none is not asked', async () => {
  freshPhone(null)
  answering({ 'certificate.verify': () => certificate })
  render(<CheckCertificatePage />)
  const field = screen.getByRole('textbox')
  fireEvent.input(field, { target: { value: 'K7QM' } })
  fireEvent.click(screen.getByText('查验'))
  expect(screen.getByText('编号是 12 个字母和数字，印在证明下面')).toBeTruthy()
  expect(sentOf('certificate.verify')).toEqual([])
  fireEvent.input(field, { target: { value: 'k7qm 2x9b 4tdw' } })
  fireEvent.click(screen.getByText('查验'))
  expect(await screen.findByText('赵大勇 2026 年在阡上社区上门修理 1 次，修好 1 单。')).toBeTruthy()
  expect(sentOf('certificate.verify')[0]?.input).toEqual({ number })
  expect(screen.queryByText('存成图片')).toBeNull()
})

test('[V8] one that was withdrawn says so and nothing else', async () => {
  freshPhone(null)
  answering({ 'certificate.verify': () => ({ status: 'withdrawn', number, withdrawnAt: at }) })
  render(<CertificatePage />)
  expect(await screen.findByText('这张证明已经作废')).toBeTruthy()
  expect(screen.queryByText('存成图片')).toBeNull()
  expect(screen.queryByText('作废这张证明')).toBeNull()
})

test('[V8] the desk answers what volunteers ask about their hours, with a reason', async () => {
  freshPhone(secretary)
  const row = {
    ...{ memberId: 'm1', name: '赵大勇', orderId: 'o1', no: '261121-03', building: '2号楼' },
    ...{ startedAt: at, told: null, minutes: 90, reason: '忘了写', askedAt: at },
  }
  answering({
    'certificate.corrections': () => ({ rows: [row] }),
    'certificate.answer': () => ({ outcome: 'agreed' }),
  })
  render(<DeskCorrections />)
  expect(await screen.findByText('赵大勇：没填时长 → 90 分钟')).toBeTruthy()
  fireEvent.click(screen.getByText('同意'))
  fireEvent.click(screen.getByText('答复'))
  expect(sentOf('certificate.answer')).toEqual([])
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '材料单上看得出来' } })
  fireEvent.click(screen.getByText('答复'))
  await waitFor(() =>
    expect(sentOf('certificate.answer').map(({ input }) => input)).toEqual([
      { memberId: 'm1', orderId: 'o1', startedAt: at, outcome: 'agreed', words: '材料单上看得出来' },
    ]),
  )
})
