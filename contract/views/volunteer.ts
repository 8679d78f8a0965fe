import type { Home, VolunteerProfile } from '../../domain/member/types'

export interface VolunteerRow {
  memberId: string
  name: string
  phone: string
  home: Home | null
  profile: VolunteerProfile
}
