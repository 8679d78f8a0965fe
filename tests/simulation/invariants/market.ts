import type { RedemptionStatus } from '../../../domain/market/types'
import { monthOf } from '../../../domain/kernel/time'
import type { World } from '../world'
import type { Complain } from './complaints'

/** Stock is never below zero and what its book says; every hold ends once; nobody takes more than their share (M1–M4). */
export function checkMarket(world: World, limits: Map<string, number>, complain: Complain): void {
  const book = world.documents('stock')
  for (const { goodsId, name, stock, limitPerMonth } of world.documents('goods')) {
    const byBook = book
      .filter((entry) => entry.goodsId === goodsId)
      .reduce((sum, { quantity }) => sum + quantity, 0)
    if (stock !== byBook) complain(`${name}: ${stock} on the shelf, ${byBook} by the book`)
    if (stock < 0) complain(`${name}: ${stock} on the shelf`)
    limits.set(goodsId, Math.max(limits.get(goodsId) ?? 0, limitPerMonth))
  }
  checkRedemptions(world, complain)
  checkShares(world, limits, complain)
}

/** What the books must hold for a redemption in this status: entries of the ledger, and pieces that came back. */
const traces: Readonly<Record<RedemptionStatus, { ledger: string; returned: boolean }>> = {
  held: { ledger: 'hold', returned: false },
  collected: { ledger: 'hold,post', returned: false },
  cancelled: { ledger: 'hold,void', returned: true },
  expired: { ledger: 'hold,void', returned: true },
}

function checkRedemptions(world: World, complain: Complain): void {
  const ledger = world.documents('ledger')
  const book = world.documents('stock')
  const codes = new Set<string>()
  const known = new Set<string>()
  for (const { _id, status, points, quantity, code, codeKey, communityId, closedAt } of world.documents(
    'redemptions',
  )) {
    known.add(_id)
    const say = (what: string) => complain(`redemption (${status}): ${what}`)
    const entries = ledger.filter(({ subjectId }) => subjectId === _id)
    const found = entries
      .map((entry) => entry.code)
      .sort()
      .join()
    if (found !== traces[status].ledger) say(`the ledger has ${found}`)
    if (entries.some((entry) => entry.points !== points)) say('an entry moved other points than it holds')
    const pieces = book.filter(({ redemptionId }) => redemptionId === _id).map((entry) => entry.quantity)
    const expected = traces[status].returned ? [-quantity, quantity] : [-quantity]
    if (pieces.sort((a, b) => a - b).join() !== expected.join()) say(`the stock book has ${pieces.join()}`)
    if ((closedAt === null) !== (status === 'held')) say('open and closed at once')
    if ((codeKey === code) !== (status === 'held')) say('its code does not follow its status')
    if (codes.has(`${communityId} ${codeKey}`)) say('its code is another one’s too')
    codes.add(`${communityId} ${codeKey}`)
  }
  for (const { _id, code, subjectId } of ledger) {
    if (['hold', 'post', 'void'].includes(code) && !known.has(subjectId))
      complain(`entry ${_id} is for no redemption`)
  }
}

/** Pieces per person, article and month; a limit may change, so the highest there ever was counts. */
function checkShares(world: World, limits: Map<string, number>, complain: Complain): void {
  const shares = new Map<string, number>()
  for (const { memberId, goodsId, quantity, status, heldAt } of world.documents('redemptions')) {
    if (status !== 'held' && status !== 'collected') continue
    const key = `${memberId} ${monthOf(heldAt)} ${goodsId}`
    const share = (shares.get(key) ?? 0) + quantity
    shares.set(key, share)
    const limit = limits.get(goodsId) ?? 0
    if (share > limit) complain(`somebody took ${share} of an article in one month, ${limit} may be`)
  }
}
