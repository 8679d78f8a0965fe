import type { AwardKind, AwardSource, AwardStatus } from '../../domain/award/types'
import type { PhotoView } from './photo'

/** Points by hand, for the desk. */
export interface AwardView {
  awardId: string
  kind: AwardKind
  source: AwardSource
  names: readonly string[]
  /** for each */
  points: number
  words: string
  photos: readonly PhotoView[]
  byName: string
  askedAt: number
  endsAt: number
  status: AwardStatus
  answer: { byName: string; why: string; at: number } | null
  /** I am the second person: neither asked, nor am I to have it, nor is my family */
  mayApprove: boolean
}
