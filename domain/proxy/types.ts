import type { Home } from '../kernel/home'

export const consentStatuses = ['asked', 'agreed', 'refused', 'ended'] as const
export type ConsentStatus = (typeof consentStatuses)[number]

/** 代办 (R3): somebody lets one of their family, or whoever they trust, report and follow for them. */
export interface Consent {
  consentId: string
  communityId: string
  /** 代办人: who acts. Always a member */
  helper: { memberId: string; name: string; phone: string }
  /** 本人: for whom, as the helper wrote it. Without a smartphone there is no member behind the name */
  principal: { memberId: string | null; name: string; phone: string; home: Home }
  /** what the helper is to them, in words: 女儿 */
  relation: string
  /** the helper may also say for them that it is mended */
  mayConfirm: boolean
  status: ConsentStatus
  /** epoch ms */
  askedAt: number
  answeredAt: number | null
  /** the person themselves on their phone, or the desk with them on the line */
  answeredBy: 'principal' | 'desk' | null
  endedAt: number | null
  /** what the person said on the line, as the desk wrote it down; '' when they answered themselves */
  note: string
}
