import { fireEvent, render, screen } from '@testing-library/react'
import { answering, freshPhone, Refused, sentOf } from '../../../testing/cloud'
import { secretary } from '../../../testing/desk'
import DeskCounter from './index'

const thermos = {
  ...{
    redemptionId: 'r1',
    memberName: '陈**',
    goodsName: '暖壶',
    picture: 'thermos',
    quantity: 1,
    points: 30,
  },
  status: 'collected' as const,
}
const press = (...names: string[]) =>
  names.forEach((name) => fireEvent.click(screen.getByRole('button', { name })))

beforeEach(() => freshPhone(secretary))

test('six keys and one button hand it over, and say whose it is', async () => {
  answering({ 'market.waiting': () => ({ rows: [] }), 'market.pickup': () => thermos })
  render(<DeskCounter />)
  press('1', '2', '3', '4', '5')
  press('核销，交给本人')
  expect(sentOf('market.pickup')).toHaveLength(0)
  press('6', '核销，交给本人')
  expect(await screen.findByText('核销好了，请把东西交给他')).toBeTruthy()
  expect(screen.getByText(/陈\*\*/)).toBeTruthy()
  expect(sentOf('market.pickup')[0]!.input).toEqual({ code: '123456' })
})

test('a code that was used is told kindly and can be corrected', async () => {
  answering({
    'market.waiting': () => ({ rows: [] }),
    'market.pickup': () => {
      throw new Refused('market.alreadyClosed', { status: 'collected' })
    },
  })
  render(<DeskCounter />)
  press('1', '1', '1', '1', '1', '1', '核销，交给本人')
  expect(await screen.findByText('这个码已经领过了。')).toBeTruthy()
  press('退一位')
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '领取码' }).value).toBe('11111')
})

test('[M4] outside the opening times it asks first, and hands over when the desk says so', async () => {
  answering({
    'market.waiting': () => ({ rows: [] }),
    'market.pickup': ({ outOfHours }) => {
      if (outOfHours) return thermos
      throw new Refused('market.closed', { opensAt: Date.now() + 3_600_000 })
    },
  })
  render(<DeskCounter />)
  press('1', '2', '3', '4', '5', '6', '核销，交给本人')
  fireEvent.click(await screen.findByRole('button', { name: '照样交给他' }))
  expect(await screen.findByText('核销好了，请把东西交给他')).toBeTruthy()
  expect(sentOf('market.pickup')[1]!.input).toEqual({ code: '123456', outOfHours: true })
})

test('[M4] what a colleague asked for is handed over by a second person only', async () => {
  const row = (redemptionId: string, mayAgree: boolean) => ({
    ...{
      ...thermos,
      redemptionId,
      status: 'held' as const,
      heldAt: Date.now(),
      expiresAt: Date.now() + 86_400_000 * 3,
    },
    counter: { yes: 'phone' as const, mayAgree },
  })
  answering({
    'market.waiting': () => ({ rows: [row('r1', false), row('r2', true)] }),
    'market.agree': () => thermos,
  })
  render(<DeskCounter />)
  expect(await screen.findAllByText('替他换的，电话里说好')).toHaveLength(2)
  expect(screen.getAllByText('请另一位同事核对后交给他。')).toHaveLength(1)
  press('核对过了，交给他')
  expect(await screen.findByText('暖壶 1 件，交给陈**')).toBeTruthy()
  expect(sentOf('market.agree')[0]!.input).toEqual({ redemptionId: 'r2' })
})
