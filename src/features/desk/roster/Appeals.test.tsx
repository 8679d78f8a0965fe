import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { AppealCase } from '../../../../contract/views/lapse'
import { answering, freshPhone, sentOf } from '../../../testing/cloud'
import { secretary } from '../../../testing/desk'
import '../refusals'
import { Appeals } from './Appeals'

const one = (change: Partial<AppealCase> = {}): AppealCase => ({
  ...{ orderId: 'o1', no: '261121-03', kind: 'door', building: '2号楼', memberId: 'm1', name: '赵大勇' },
  ...{
    lapsedAt: 7,
    cause: 'gaveBack',
    promisedAt: null,
    said: '有急事',
    appealedAt: 9,
    reason: '住户改了时间',
  },
  answerBy: 'me',
  ...change,
})

beforeEach(() => freshPhone(secretary))

test('[V5] [P4] the desk reads what was said and answers with a reason', async () => {
  answering({
    'volunteer.appeals': () => ({ rows: [one()] }),
    'volunteer.answerAppeal': () => ({ orderId: 'o1', no: '261121-03', status: 'open' }),
  })
  render(<Appeals />)
  expect(await screen.findByText('申诉：住户改了时间')).toBeTruthy()
  expect(screen.getByText('退单时说：有急事')).toBeTruthy()
  fireEvent.click(screen.getByText('成立，不算'))
  fireEvent.click(screen.getByText('答复'))
  expect(sentOf('volunteer.answerAppeal')).toEqual([])
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '住户也这么说' } })
  fireEvent.click(screen.getByText('答复'))
  await waitFor(() =>
    expect(sentOf('volunteer.answerAppeal').map(({ input }) => input)).toEqual([
      { orderId: 'o1', memberId: 'm1', lapsedAt: 7, outcome: 'upheld', reason: '住户也这么说' },
    ]),
  )
})

test('[P4] whoever may not answer is told who can', async () => {
  answering({ 'volunteer.appeals': () => ({ rows: [one({ answerBy: 'nobody' })] }) })
  render(<Appeals />)
  expect(await screen.findByText(/现在没有别人能答复/)).toBeTruthy()
  expect(screen.queryByText('成立，不算')).toBeNull()
})
