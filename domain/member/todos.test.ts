import { volunteerNews } from './todos'
import type { VolunteerProfile } from './types'

const t0 = Date.parse('2026-11-21T12:00:00+08:00')
const volunteer = (status: VolunteerProfile['status'], reviewedAt: number | null): VolunteerProfile => ({
  ...{ status, skills: ['door'], licences: [], insuredUntil: null, guardian: null },
  ...{ appliedAt: t0 - 1000, reviewedAt, reviewReason: null },
})

test('an application that was answered is told; one that waits is not', () => {
  for (const status of ['approved', 'refused', 'suspended'] as const)
    expect(volunteerNews(volunteer(status, t0))).toEqual([{ at: t0, status }])
  expect(volunteerNews(volunteer('applied', null))).toEqual([])
  expect(volunteerNews(null)).toEqual([])
})
