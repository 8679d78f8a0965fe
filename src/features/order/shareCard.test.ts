import { routes } from '../../../contract/routes'
import { orderStatuses } from '../../../domain/order/types'
import { view } from '../../testing/orders'
import { resident } from '../../testing/people'
import { shareCardOf } from './shareCard'

const secret = { text: '2号楼2单元1401门框开裂', home: resident.home!, callback: null, owesCall: false }
const mine = { ...secret, reporterName: resident.name, reporterPhone: resident.phone }

test.each(orderStatuses)(
  'the card of an order that is %s tells no door, name, phone or private words',
  (status) => {
    const card = JSON.stringify(shareCardOf(view({ status, private: mine }), 'o1'))
    for (const word of [resident.name, resident.phone, '1401', '2单元', secret.text])
      expect(card).not.toContain(word)
  },
)

test('on the board it says what is to be done; before and after it says nothing about it', () => {
  expect(shareCardOf(view({ status: 'open' }), 'o1')).toEqual({
    title: '2号楼 · 卧室门框开裂，等人来修',
    path: `/${routes.order}?orderId=o1`,
  })
  for (const order of [undefined, view({ status: 'reported' }), view({ status: 'withdrawn' })]) {
    expect(shareCardOf(order, 'o1').title).toBe('微修：邻里帮着修')
  }
})
