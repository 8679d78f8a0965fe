export const difficulties = ['small', 'medium', 'large'] as const
export type Difficulty = (typeof difficulties)[number]

/** What the standard made of an order, and which of its versions. */
export interface ByStandard {
  difficulty: Difficulty
  /** codes of the standard's plus and minus lines */
  adjustments: readonly string[]
  /** full hours that were counted; absent when none were */
  hours?: number
  /** points for each member of the crew */
  points: number
  /** in words: which line of the standard; shown to everyone */
  rule: string
  /** absent in scores of before there were versions */
  standardVersion?: number
}

export interface Score extends ByStandard {
  reason: string
  byMemberId: string
  at: number
  /** who entered it and called back has scored it as well; absent when others had a part in it */
  singleHanded?: true
  /** who of the desk agreed to what one alone had done; absent when nobody had to */
  approvedBy?: string
  /** how often it was corrected after an objection; absent when never */
  revision?: number
}

/** A score by somebody who did the whole case alone: it waits for a second person (P1). */
export interface ScoreProposal extends ByStandard {
  reason: string
  at: number
  by: { memberId: string; openid: string; name: string }
}
