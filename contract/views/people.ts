import type { Building, CommunityRules } from '../../domain/community/types'
import type { Home, Role, VolunteerProfile } from '../../domain/member/types'
import type { MessageTemplate } from '../messages'
import type { RedemptionView } from './market'
import type { StatementRow } from './points'

export interface CommunityView {
  communityId: string
  name: string
  phone: string
  marketHours: string
  buildings: readonly Building[]
  rules: Pick<CommunityRules, 'slots' | 'heldMax' | 'promiseHours' | 'noticeDays' | 'pickupDays' | 'licences'>
  /** WeChat's ids of the messages a person may be asked about on a tap; only those that are set up */
  templates: Readonly<Partial<Record<MessageTemplate, string>>>
}

/** For printing: the picture, and what to type when nobody can scan it. */
export interface CommunityCodeView {
  /** cloud file id of the picture */
  fileId: string
  joinCode: string
}

/** One's own number, told by WeChat. */
export interface PhoneView {
  phone: string
}

/** Oneself. */
export interface MeView {
  memberId: string
  communityId: string
  name: string
  phone: string
  home: Home | null
  roles: readonly Role[]
  volunteer: VolunteerProfile | null
}

export interface VolunteerRow {
  memberId: string
  name: string
  phone: string
  home: Home | null
  profile: VolunteerProfile
}

/** For the desk: who is here, and what they may do. */
export interface MemberRow {
  memberId: string
  name: string
  phone: string
  home: Home | null
  roles: readonly Role[]
  volunteer: VolunteerProfile['status'] | null
  joinedAt: number
}

export interface CommunityRulesView extends CommunityView {
  allRules: CommunityRules
}

/** Everything held about one person, for them alone. */
export interface MyDataView {
  exportedAt: number
  profile: MeView & { joinedAt: number }
  orders: readonly Readonly<Record<string, unknown>>[]
  /** to scores of any order, with the answer there was */
  objections: readonly { no: string; at: number; reason: string; answer?: string | undefined }[]
  points: readonly StatementRow[]
  redemptions: readonly RedemptionView[]
  photos: readonly { photoId: string; fileId: string; at: number }[]
}
