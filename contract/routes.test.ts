import { addressOf, routes } from './routes'

test('an address carries what the page must be told, and nothing that is not there', () => {
  expect(addressOf('order', { orderId: 'a b&c' })).toBe(`${routes.order}?orderId=a%20b%26c`)
  expect(addressOf('join', { community: 'QS-2026' })).toBe(`${routes.join}?community=QS-2026`)
  expect(addressOf('triage', {})).toBe(routes.triage)
  expect(addressOf('home')).toBe(routes.home)
})

test('no two names lead to the same page', () => {
  expect(new Set(Object.values(routes)).size).toBe(Object.keys(routes).length)
})
