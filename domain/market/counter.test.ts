import fc from 'fast-check'
import { redeemed, request, rich } from '../testing/goods'
import { t0 } from '../testing/orders'
import { decideRedeem } from './redeem'
import { decideRedemption } from './redemption'

const counter = { byMemberId: 's1', yes: 'present' as const }
const held = redeemed({ counter })
const hand = (by: string) =>
  decideRedemption({ redemption: held.redemption, wallet: held.wallet }, { type: 'agree', by, at: t0 + 1 })

test('[M4] what one asks for at the counter another hands over, and neither is its owner', () => {
  expect(hand('s2')).toMatchObject({
    ok: true,
    redemption: { status: 'collected', handedOverByMemberId: 's2' },
  })
  expect(hand('s1')).toMatchObject({ code: 'market.secondPerson' })
  expect(hand(rich.memberId)).toMatchObject({ code: 'market.ownPickup' })
  expect(decideRedeem({ ...request, counter: { ...counter, byMemberId: rich.memberId } })).toMatchObject({
    code: 'market.ownCounter',
  })
})

test('[M4] with the code in hand who asked still does not hand it over, and without a counter nobody agrees', () => {
  const { redemption, wallet } = held
  expect(
    decideRedemption(
      { redemption, wallet },
      { type: 'collect', code: redemption.code, by: 's1', at: t0 + 1 },
    ),
  ).toMatchObject({ code: 'market.secondPerson' })
  const own = redeemed()
  expect(decideRedemption(own, { type: 'agree', by: 's2', at: t0 + 1 })).toMatchObject({
    code: 'market.noCounter',
  })
})

test('whoever asks and whoever hands over: goods leave by two people of whom none owns them', () => {
  const person = fc.constantFrom('s1', 's2', 's3', rich.memberId)
  fc.assert(
    fc.property(person, person, (asker, other) => {
      const asked = decideRedeem({ ...request, counter: { byMemberId: asker, yes: 'phone' } })
      const handed = asked.ok && decideRedemption(asked, { type: 'agree', by: other, at: t0 + 1 }).ok
      expect(handed).toBe(asker !== other && asker !== rich.memberId && other !== rich.memberId)
    }),
  )
})
