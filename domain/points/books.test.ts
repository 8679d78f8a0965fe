import type { LedgerEntry } from './types'
import { firstHead } from '../ledger/chain'
import { awardEntry, settleEntry, type AwardPay } from './entries'
import { holds, noBooks, proveWallet, seal, wrongInAll } from './books'
import { applyEntry, emptyWallet } from './wallet'

/** Differs whenever anything differs that is said. */
const digest = (said: unknown) => JSON.stringify(said)
const pay: AwardPay = {
  ...{ subject: { kind: 'order', id: 'o1' }, communityId: 'qianshang', memberId: 'm1', points: 6, at: 1 },
  ...{ text: '修门', approvedByMemberId: 'staff' },
}
const start = { ...firstHead, sums: noBooks }

/** The wallet and its book after these entries. */
function booked(...entries: LedgerEntry[]) {
  let wallet = emptyWallet('m1', 'qianshang', '2026-11')
  const book = entries.map((entry) => {
    const applied = applyEntry(wallet, entry)
    if (!applied.ok) throw new Error(applied.code)
    const sealed = seal(entry, applied.wallet, digest)
    wallet = sealed.wallet
    return sealed.entry
  })
  return { wallet, book }
}
const { wallet, book } = booked(awardEntry(pay), settleEntry(pay))

test('[P2] a whole book proves its wallet, and each entry keeps all that it says', () => {
  expect(wallet).toMatchObject({ available: 6, book: { seq: 2, proved: null, changedAt: 1 } })
  expect(book).toMatchObject([
    { ...awardEntry(pay), seq: 1 },
    { ...settleEntry(pay), seq: 2 },
  ])
  expect(proveWallet(wallet, start, book, digest)).toMatchObject({ ok: true, checkpoint: { seq: 2 } })
  expect(holds(firstHead, book, digest)).toBe(true)
})

test('[P2] whatever was changed, left out or put in another order since is found', () => {
  const changes = [
    ...[{ points: 7 }, { memberId: 'm2' }, { text: '别的' }, { at: 2 }, { approvedByMemberId: null }],
    ...[{ subjectId: 'o2' }, { entryId: 'x' }, { communityId: 'x' }, { code: 'void' as const }],
  ]
  for (const change of changes) {
    const changed = book.map((entry, place) => (place === 0 ? { ...entry, ...change } : entry))
    expect(proveWallet(wallet, start, changed, digest)).toMatchObject({
      ok: false,
      replayed: '第 1 笔接不上',
    })
    expect(holds(firstHead, changed, digest)).toBe(false)
  }
  expect(proveWallet(wallet, start, book.slice(0, 1), digest)).toMatchObject({
    replayed: '账到第 1 笔，钱包记到第 2 笔',
  })
  expect(proveWallet(wallet, start, [...book].reverse(), digest).ok).toBe(false)
  expect(proveWallet({ ...wallet, available: 5 }, start, book, digest)).toEqual({
    ...{ ok: false, cached: '5 + 0 + 0', replayed: '6 + 0 + 0' },
  })
})

test('[P2] all accounts together hold nothing, none but what was issued is below zero, and no gift is on its way', () => {
  expect(wrongInAll(noBooks)).toBeNull()
  expect(wrongInAll({ ...noBooks, issuance: -6, wallet: 6 })).toBeNull()
  expect(wrongInAll({ ...noBooks, issuance: -6, wallet: 5 })).toBe('合计 -1')
  expect(wrongInAll({ ...noBooks, issuance: -6, giving: 6 })).toBe('转赠途中 6')
  expect(wrongInAll({ ...noBooks, issuance: 6, wallet: -6 })).toBe('有一头小于零')
  expect(wrongInAll({ ...noBooks, issuance: -6, wallet: 7, held: -1 })).toBe('有一头小于零')
})
