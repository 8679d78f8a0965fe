import type { Role, VolunteerProfile } from '../../domain/member/types'
import type { Home } from '../../domain/kernel/home'
import type { TodoView } from './todo'
import type { CommunityView } from './community'
import type { RedemptionView } from './market'
import type { OwnOrders } from './order'
import type { StatementRow } from './points'
import type { SettlementView } from './settlement'

/** Oneself. */
export interface MeView {
  memberId: string
  communityId: string
  name: string
  phone: string
  home: Home | null
  roles: readonly Role[]
  volunteer: VolunteerProfile | null
  /** the partner units I act for (C1); absent when none */
  unitIds?: readonly string[]
}

/** One's own number, told by WeChat. */
export interface PhoneView {
  phone: string
}

/** Somebody who was named as family, and by whom. */
export interface KinView {
  /** of whoever named them */
  memberId: string
  relativeId: string
  name: string
  /** '' where it is the other side that has said it */
  phone: string
  since: number
  byDesk: boolean
}

/** Family as it stands: whom this member has named, and who has named them. */
export interface KinListView {
  name: string
  mine: readonly KinView[]
  theirs: readonly KinView[]
}

/** For the desk: who is here, and what they may do. */
export interface MemberRow {
  memberId: string
  name: string
  phone: string
  home: Home | null
  roles: readonly Role[]
  volunteer: VolunteerProfile['status'] | null
  /** for which body of the list they work (R5); null for everybody else */
  bodyId: string | null
  joinedAt: number
}

/** What one noun holds about a person, as they read it. */
export interface OwnLines {
  title: string
  lines: readonly string[]
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
  voices: readonly { voiceId: string; fileId: string; seconds: number; at: number }[]
  /** of every other noun, in its own words, a thing a line */
  others: readonly OwnLines[]
}

/** One of the communities I belong to, and what I am there. */
export interface OwnCommunity {
  communityId: string
  name: string
  roles: readonly Role[]
}

/** Oneself, the community one is in, and all one belongs to, this one among them: what the app asks when it opens. */
export interface SessionView extends MeView {
  community: CommunityView
  /** the one joined first stands first */
  communities: readonly OwnCommunity[]
}

/** The home page: what is mine, the newest notice, and what waits for me. */
export interface HomeView extends OwnOrders {
  notice: SettlementView | null
  todos: readonly TodoView[]
}
