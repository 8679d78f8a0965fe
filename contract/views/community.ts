import type { Building, CommunityRules } from '../../domain/community/types'
import type { Gates } from '../../domain/community/gates'
import type { CommunityNumber } from '../../domain/community/numbers'
import type { OpenTime } from '../../domain/market/hours'
import type { Change } from '../../domain/setting/changes'
import type { MessageTemplate } from '../messages'

export interface CommunityView {
  communityId: string
  name: string
  phone: string
  marketHours: string
  /** when the shop is open; empty: nothing is checked */
  openTimes: readonly OpenTime[]
  /** what stands together on its shelf */
  categories: readonly string[]
  buildings: readonly Building[]
  /** whom people call at once, as the secretary ordered them */
  numbers: readonly CommunityNumber[]
  rules: Pick<CommunityRules, 'slots' | 'heldMax' | 'promiseHours' | 'noticeDays' | 'pickupDays'>
  /** who may do which kind of work (V3) */
  gates: Gates
  /** WeChat's ids of the messages a person may be asked about on a tap; only those that are set up */
  templates: Readonly<Partial<Record<MessageTemplate, string>>>
}

/** For printing: the picture, and what to type when nobody can scan it. */
export interface CommunityCodeView {
  /** cloud file id of the picture */
  fileId: string
  joinCode: string
}

export interface CommunityRulesView extends CommunityView {
  allRules: CommunityRules
}

/** What somebody set otherwise at one moment (S11). */
export interface HistoryOfSettings {
  changeId: string
  at: number
  /** their name; who has left has none */
  who: string
  changes: readonly Change[]
}
