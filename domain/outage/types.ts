/** What is cut off, or stands still. */
export const outageKinds = ['water', 'power', 'gas', 'lift', 'heating', 'other'] as const
export type OutageKind = (typeof outageKinds)[number]

/** What a correction may change. */
export interface OutageFacts {
  kind: OutageKind
  /** as the community spells them; empty: everywhere */
  buildings: readonly string[]
  /** epoch ms */
  startsAt: number
  /** by when it is over; it ends by itself then. Epoch ms */
  endsAt: number
  /** why, and what to do; for everybody, '' when nothing need be said */
  words: string
  /** whom to call about it; null when nobody in particular */
  phone: string | null
}

interface Base extends OutageFacts {
  outageId: string
  communityId: string
  announcedAt: number
  byMemberId: string
  /** how often it was corrected: who writes of an older one is refused */
  version: number
  /** when it was told last: announced or corrected. Epoch ms */
  toldAt: number
}

export interface Standing extends Base {
  status: 'standing'
}
export interface Ended extends Base {
  status: 'ended'
  endedAt: number
  /** by its time, or by the desk before it */
  by: 'time' | 'desk'
}
/** 停水停电: known to the desk, so that nobody need report it (R9). */
export type Outage = Standing | Ended
