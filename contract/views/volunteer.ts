import type { VolunteerProfile } from '../../domain/member/types'
import type { Home } from '../../domain/kernel/home'

export interface VolunteerRow {
  memberId: string
  name: string
  phone: string
  home: Home | null
  profile: VolunteerProfile
}
