import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import type { ConsentView } from '../../../../contract/views/proxy'
import { answering, freshPhone, sentOf } from '../../../testing/cloud'
import { resident } from '../../../testing/people'
import FamilyPage from './index'

const consent = (change: Partial<ConsentView> = {}): ConsentView => ({
  consentId: 'c1',
  side: 'principal',
  name: '陈小河',
  relation: '女儿',
  mayConfirm: true,
  status: 'asked',
  askedAt: Date.now(),
  answeredAt: null,
  lapsed: false,
  ...change,
})
const answered = { consentId: 'c1', status: 'agreed' } as const

beforeEach(() => freshPhone(resident))

test('[R3] whoever is asked reads what it means, and says yes to less', async () => {
  answering({ 'proxy.mine': () => [consent()], 'proxy.answer': () => answered })
  render(<FamilyPage />)
  fireEvent.click(await screen.findByRole('button', { name: '答复他' }))
  expect(screen.getByText(/积分、兑换，他看不到也动不了/)).toBeTruthy()
  fireEvent.click(screen.getByRole('radio', { name: '修好了，我自己说' }))
  fireEvent.click(screen.getByRole('button', { name: '同意' }))
  await screen.findByText('好，陈小河可以替您办了。')
  expect(sentOf('proxy.answer')[0]?.input).toEqual({ consentId: 'c1', agree: true, mayConfirm: false })
})

test('[R3] whoever was let reports in one tap, and ends it after one question', async () => {
  answering({
    'proxy.mine': () => [consent({ side: 'helper', name: '陈桂兰', status: 'agreed' })],
    'proxy.end': () => ({ consentId: 'c1', status: 'ended' }),
  })
  render(<FamilyPage />)
  fireEvent.click(await screen.findByRole('button', { name: '替陈桂兰报修' }))
  const name = encodeURIComponent('陈桂兰')
  expect(Taro.navigateTo).toHaveBeenCalledWith({
    url: `/packages/report/form/index?consentId=c1&name=${name}`,
  })
  fireEvent.click(screen.getByRole('button', { name: '以后不代办了' }))
  fireEvent.click(screen.getByRole('button', { name: '不代办了' }))
  await screen.findByText('好，从现在起不代办了。')
  expect(sentOf('proxy.end')).toHaveLength(1)
})

test('[R3] what was refused, has ended or lapsed can do nothing', async () => {
  answering({
    'proxy.mine': () => [
      consent({ lapsed: true }),
      consent({ consentId: 'c2', status: 'refused' }),
      consent({ consentId: 'c3', side: 'helper', status: 'ended' }),
    ],
  })
  render(<FamilyPage />)
  await screen.findByText('没等到答复')
  expect(screen.getAllByRole('button').map((each) => each.textContent)).toEqual(['再替一位家人办'])
})
