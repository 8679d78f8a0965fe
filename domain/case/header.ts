import { lateAt, type Clocks } from './clocks'
import type { Member, Role } from '../member/types'

/** Whom a case waits for: one person, everybody with a role, or everybody who acts for a partner unit. */
export type OwnerKey = `member:${string}` | `role:${Role}` | `unit:${string}`

/** What every case says of itself, whatever it is about: it follows from its state alone. */
export interface Header extends Clocks {
  no: string
  status: string
  /** when it came into this status. Epoch ms */
  since: number
  openedAt: number
  /** when time itself must do something to it; null while it waits for a person */
  wakeAt: number | null
  /** whose move it is; empty when it is over */
  ownerKeys: readonly OwnerKey[]
  /** to whom something has happened with it, and when last; null when nobody was told anything */
  news: { keys: readonly OwnerKey[]; at: number } | null
  /** everybody its state names, so that they can be found when they leave */
  namedIds: readonly string[]
  /** the words under which lists find it: `need:open`. None begins like one of another kind */
  listKeys: readonly string[]
  /** what no other case may have: `unit:<community>:<name>` */
  uniqueKeys: readonly string[]
}

/** The same, as indexes want it. */
export function indexed({ news, namedIds: _named, uniqueKeys: _unique, ...header }: Header) {
  return {
    ...header,
    lateAt: lateAt(header),
    newsKeys: news?.keys ?? [],
    newsAt: news?.at ?? null,
  }
}

/** Everything under which something may wait for this member. What waits for staff the secretary does as well. */
export function ownerKeysOf({
  memberId,
  roles,
  unitIds = [],
}: Pick<Member, 'memberId' | 'roles' | 'unitIds'>): OwnerKey[] {
  const desk: OwnerKey[] = roles.includes('secretary') ? ['role:staff'] : []
  const keys: OwnerKey[] = [
    `member:${memberId}`,
    ...roles.map((role): OwnerKey => `role:${role}`),
    ...desk,
    ...unitIds.map((unitId): OwnerKey => `unit:${unitId}`),
  ]
  return [...new Set(keys)]
}

/** Those of them that are the desk's: what stands on its day. */
export const deskKeysOf = (member: Pick<Member, 'memberId' | 'roles'>): OwnerKey[] =>
  ownerKeysOf({ ...member, unitIds: [] }).filter((key) => key === 'role:staff' || key === 'role:secretary')
