import { fireEvent, render, screen } from '@testing-library/react'
import type { ConsentRow } from '../../../../contract/views/proxy'
import { answering, freshPhone, sentOf } from '../../../testing/cloud'
import { secretary } from '../../../testing/desk'
import DeskProxies from './index'

const row: ConsentRow = {
  consentId: 'c1',
  helperName: '陈小河',
  helperPhone: '13900000031',
  principalName: '老吴头',
  principalPhone: '13900000077',
  principalHome: { building: '2号楼', unit: '2单元', room: '102' },
  hasAccount: false,
  relation: '儿子',
  mayConfirm: true,
  status: 'asked',
  askedAt: Date.now(),
  answeredAt: null,
  answeredBy: null,
  endedAt: null,
  note: '',
}

test('[R3] the desk calls the person and writes down what they said, or nothing is sent', async () => {
  freshPhone(secretary)
  answering({
    'proxy.desk': () => ({ rows: [row] }),
    'proxy.answer': () => ({ consentId: 'c1', status: 'agreed' }),
  })
  render(<DeskProxies />)
  expect(await screen.findByRole('button', { name: '打给老吴头' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '问过本人了' }))
  fireEvent.click(screen.getByRole('button', { name: '记下来' }))
  expect(screen.getByText('写一句本人怎么说的')).toBeTruthy()
  expect(sentOf('proxy.answer')).toEqual([])
  fireEvent.click(screen.getByRole('button', { name: '电话里问过本人，听得清楚，说同意' }))
  fireEvent.click(screen.getByRole('button', { name: '记下来' }))
  await screen.findByText('记下了，他可以代办了。')
  expect(sentOf('proxy.answer')[0]?.input).toEqual({
    consentId: 'c1',
    agree: true,
    note: '电话里问过本人，听得清楚，说同意',
  })
})
