import type { News } from '../todo/todo'
import type { VolunteerProfile } from './types'

/** My application was answered, or I was suspended. */
export type VolunteerNews = News & { status: 'approved' | 'refused' | 'suspended' }

export function volunteerNews(volunteer: VolunteerProfile | null): VolunteerNews[] {
  if (volunteer === null || volunteer.reviewedAt === null || volunteer.status === 'applied') return []
  return [{ at: volunteer.reviewedAt, status: volunteer.status }]
}
