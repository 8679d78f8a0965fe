import { hours, scoredOrder } from '../testing/orders'
import { awardEntries } from './award'
import { correctedNotice, correctionEntries } from './correction'
import { awardEntry, holdEntry, postEntry, reverseEntry, settleEntry, voidEntry } from './entries'
import { draftSettlement } from './settlement'
import { entryCodes, type LedgerEntry } from './types'
import { accountsOf, emptyWallet } from './wallet'

const order = {
  subject: { kind: 'order', id: 'o1' } as const,
  communityId: 'c1',
  memberId: 'm1',
  points: 6,
  at: 1,
  text: '门框',
  approvedByMemberId: 's1',
}
const redemption = {
  redemptionId: 'r1',
  communityId: 'c1',
  memberId: 'm1',
  points: 4,
  at: 2,
  text: '兑换 暖壶×1',
}
const pending = { name: 'pending', memberId: 'm1' } as const
const wallet = { name: 'wallet', memberId: 'm1' } as const
const held = { name: 'held', memberId: 'm1' } as const

test('the words that a stored entry may say stay what they are', () => {
  expect(entryCodes).toEqual([
    ...['award', 'settle', 'hold', 'post', 'void', 'reverse'],
    ...['give', 'receive', 'expire'],
  ])
})

test.each<[string, LedgerEntry, Partial<LedgerEntry>]>([
  ['an award', awardEntry(order), { code: 'award', from: { name: 'issuance' }, to: pending }],
  ['a settling', settleEntry(order), { code: 'settle', from: pending, to: wallet }],
])('%s says whose points of which order move where, since when and who approved', (_, entry, moves) => {
  expect(entry).toEqual({
    entryId: `${entry.code}:o1:m1`,
    communityId: 'c1',
    memberId: 'm1',
    at: 1,
    points: 6,
    subjectId: 'o1',
    text: '门框',
    approvedByMemberId: 's1',
    ...moves,
  })
})

test.each<[string, LedgerEntry, Partial<LedgerEntry>]>([
  ['a hold', holdEntry(redemption), { code: 'hold', from: wallet, to: held }],
  ['a handing over', postEntry(redemption), { code: 'post', from: held, to: { name: 'supermarket' } }],
  ['a giving back', voidEntry(redemption), { code: 'void', from: held, to: wallet }],
])('%s says whose points of which redemption move where; nobody has to approve it', (_, entry, moves) => {
  expect(entry).toEqual({
    entryId: `${entry.code}:r1`,
    communityId: 'c1',
    memberId: 'm1',
    at: 2,
    points: 4,
    subjectId: 'r1',
    text: '兑换 暖壶×1',
    approvedByMemberId: null,
    ...moves,
  })
})

test('a reversal keeps whom and what it is about, and has its own moment, words and approval', () => {
  const award = awardEntry(order)
  const why = { at: 9, text: '记错人', approvedByMemberId: 's2' }
  expect(reverseEntry(award, why)).toEqual({
    ...award,
    ...why,
    entryId: 'reverse:award:o1:m1',
    code: 'reverse',
    from: pending,
    to: { name: 'issuance' },
  })
})

test('every account is summed by its own name, and each member’s apart', () => {
  const other = awardEntry({ ...order, memberId: 'm2', points: 5 })
  const entries = [awardEntry(order), other, settleEntry(order), holdEntry(redemption), postEntry(redemption)]
  expect(Object.fromEntries(accountsOf(entries))).toEqual({
    issuance: -11,
    'pending:m1': 0,
    'pending:m2': 5,
    'wallet:m1': 2,
    'held:m1': 0,
    supermarket: 4,
  })
})

test('an empty wallet is of one member, one community and one month', () => {
  expect(emptyWallet('m1', 'c1', '2026-11')).toEqual({
    memberId: 'm1',
    communityId: 'c1',
    available: 0,
    pending: 0,
    held: 0,
    month: '2026-11',
    redeemed: {},
  })
})

describe('a scored order', () => {
  const before = scoredOrder('o1', [1, 2], 6)
  const after = {
    ...before,
    score: { ...before.score, points: 1, at: hours(9), byMemberId: 's2', revision: 1 },
  }
  const awarded = (memberId: string) =>
    awardEntry({
      subject: { kind: 'order', id: 'o1' },
      communityId: 'c1',
      memberId,
      points: 6,
      at: hours(6),
      text: '卧室门框开裂需要维修（261121-03）',
      approvedByMemberId: 's1',
    })

  test('awards each of its crew the same, in the public words, approved by who scored it', () => {
    expect(awardEntries(before)).toEqual([awarded('m1'), awarded('m2')])
    expect(awardEntries(before).map(({ entryId }) => entryId)).toEqual(['award:o1:m1', 'award:o1:m2'])
  })

  test('whose score is corrected awards anew and takes the old award back, approved by who corrected it', () => {
    const why = {
      at: hours(9),
      text: '卧室门框开裂需要维修（261121-03）更正评分',
      approvedByMemberId: 's2',
    }
    const again = (memberId: string) => ({
      ...awarded(memberId),
      entryId: `award:o1:${memberId}:1`,
      points: 1,
      at: hours(9),
      approvedByMemberId: 's2',
    })
    expect(correctionEntries(before, after)).toEqual([
      again('m1'),
      again('m2'),
      reverseEntry(awarded('m1'), why),
      reverseEntry(awarded('m2'), why),
    ])
  })

  test('corrected twice is said twice on its notice, and the rest of the notice stays', () => {
    const draft = {
      settlementId: 'set1',
      communityId: 'c1',
      title: '十一月',
      noticeDays: 7,
      by: 's1',
      at: hours(8),
    }
    const posted = draftSettlement({ ...draft, orders: [before] })
    if (!posted.ok) throw new Error(posted.code)
    const once = correctedNotice(posted.settlement, before, after)
    const last = { ...after, score: { ...after.score, points: 3, at: hours(10) } }
    const twice = correctedNotice(once, after, last)
    expect(twice).toEqual({
      ...posted.settlement,
      lines: [
        { memberId: 'm1', name: '志愿1', points: 3, orders: 1 },
        { memberId: 'm2', name: '志愿2', points: 3, orders: 1 },
      ],
      totalPoints: 6,
      corrections: [
        { no: '261121-03', from: 6, to: 1, at: hours(9) },
        { no: '261121-03', from: 1, to: 3, at: hours(10) },
      ],
    })
  })
})
