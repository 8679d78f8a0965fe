import { papersOf } from './papers'

const now = Date.parse('2026-11-20T09:00:00+08:00')
const year = 365 * 24 * 3600_000
const profile = {
  status: 'applied',
  skills: ['electric'],
  licences: [{ name: '电工证', number: 'T-1', validUntil: now - year }],
  insuredUntil: null,
  guardian: null,
  appliedAt: now,
  reviewedAt: null,
  reviewReason: null,
} as const

test('[V3] whoever approves reads that a licence has run out and that there is no insurance, or none any more', () => {
  expect(papersOf(profile, now).map(({ text }) => text)).toEqual(['电工证 2025-11-20 过期了', '还没有保险'])
  const late = papersOf({ ...profile, licences: [], insuredUntil: now - 1 }, now)
  expect(late).toEqual([{ text: '保险 2026-11-20 到期了', tone: 'late' }])
  const good = papersOf({ ...profile, licences: [], insuredUntil: now + year }, now)
  expect(good).toEqual([{ text: '保险到 2027-11-20', tone: 'green' }])
})
