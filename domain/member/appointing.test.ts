import { decideAppoint } from './appointing'

const member = (roles: Parameters<typeof decideAppoint>[0]['roles']) => ({ memberId: 'm', roles })

test('a resident becomes staff and stays a resident', () => {
  expect(decideAppoint(member(['resident', 'volunteer']), ['staff'], 1)).toEqual({
    ok: true,
    events: [{ type: 'appointed', memberId: 'm', roles: ['resident', 'volunteer', 'staff'] }],
  })
})

test('the last secretary cannot be taken away', () => {
  expect(decideAppoint(member(['resident', 'secretary']), ['staff'], 1)).toEqual({
    ok: false,
    code: 'member.lastSecretary',
  })
})

test('with a second secretary the first may go', () => {
  expect(decideAppoint(member(['resident', 'secretary']), [], 2)).toMatchObject({
    ok: true,
    events: [{ roles: ['resident'] }],
  })
})

test('a secretary who stays one may take on more', () => {
  expect(decideAppoint(member(['secretary']), ['secretary', 'property'], 1)).toMatchObject({ ok: true })
})
