import { awardEntry } from './entries'
import { takeBackPaid, type Awarded } from './takeBack'

const why = { at: 9, text: '记错了人', approvedByMemberId: 'secretary' }
const given = (memberId: string, available: number, change: Partial<Awarded> = {}): Awarded => ({
  memberId,
  award: awardEntry({
    ...{ subject: { kind: 'order', id: 'o1' }, communityId: 'qianshang', memberId, points: 6, at: 1 },
    ...{ text: '修门', approvedByMemberId: null },
  }),
  ...{ isPaid: true, isReversed: false, available, ...change },
})

test('[P2] of each as much as is still there is taken back, and what was spent is told', () => {
  const taken = takeBackPaid([given('m1', 9), given('m2', 2), given('m3', 0)], why)
  expect(taken).toMatchObject({ ok: true, spent: 10 })
  const entries = taken.ok ? taken.entries : []
  expect(entries.map(({ memberId, points, from, to }) => [memberId, points, from.name, to.name])).toEqual([
    ['m1', 6, 'wallet', 'issuance'],
    ['m2', 2, 'wallet', 'issuance'],
  ])
  expect(entries[0]).toMatchObject({ entryId: 'reverse:award:o1:m1', code: 'reverse', ...why })
})

test('[P2] twice, before it is paid, of nobody, or when all is spent nothing is taken back', () => {
  expect(takeBackPaid([given('m1', 6), given('m2', 6, { isReversed: true })], why)).toMatchObject({
    code: 'points.reversed',
  })
  expect(takeBackPaid([given('m1', 6), given('m2', 6, { isPaid: false })], why)).toMatchObject({
    code: 'points.notPaid',
  })
  expect(takeBackPaid([], why)).toMatchObject({ code: 'points.notPaid' })
  expect(takeBackPaid([given('m1', 6, { award: null })], why)).toMatchObject({ code: 'points.notPaid' })
  expect(takeBackPaid([given('m1', 0)], why)).toMatchObject({ code: 'points.allSpent' })
  // Who was given none holds up nobody.
  const none = given('m2', 6, { award: null, isPaid: false, isReversed: true })
  expect(takeBackPaid([given('m1', 1), none], why)).toMatchObject({ ok: true, spent: 5 })
})
