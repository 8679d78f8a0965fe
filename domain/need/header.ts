import type { Header, OwnerKey } from '../case/header'
import { isListed } from './evolve'
import { needClocks, needWakeAt } from './terms'
import type { Helper, Need, PastClaim, Work } from './types'

/** Whoever acts for it when it is a unit, or the member. */
export const helperKey = (helper: Helper): OwnerKey =>
  helper.as === 'unit' ? `unit:${helper.unitId}` : `member:${helper.memberId}`

/** Whose move it is. */
function ownerKeys(need: Need): OwnerKey[] {
  switch (need.status) {
    case 'asked':
    case 'confirmed':
      return ['role:staff']
    case 'open':
      return need.invitation === null ? [] : [helperKey(need.invitation.helper)]
    case 'claimed':
      return [helperKey(need.helper)]
    case 'done':
      return [need.asker.memberId === null ? 'role:staff' : `member:${need.asker.memberId}`]
    case 'answered':
    case 'declined':
    case 'withdrawn':
      return []
    default:
      throw new Error(`unknown status ${String(need satisfies never)}`)
  }
}

/** Whoever asked is told of each step of somebody else, and who helps that it was not it, or that it is answered. */
function news(need: Need): Header['news'] {
  const asker: OwnerKey[] = need.asker.memberId === null ? [] : [`member:${need.asker.memberId}`]
  const isOwn = need.status === 'asked' || need.status === 'withdrawn'
  const helper = need.status === 'answered' || need.status === 'confirmed' ? [helperKey(need.helper)] : []
  const keys = [...(isOwn ? [] : asker), ...helper]
  return keys.length === 0 ? null : { keys, at: need.since }
}

/** The words under which lists find it. What is public of it stands under `need:list` for ever. */
export const needLists = {
  /** what the desk has to list */
  asked: 'need:asked',
  open: 'need:open',
  /** somebody has claimed it */
  held: 'need:held',
  done: 'need:answered',
  /** every one, for the desk */
  all: 'need:all',
  of: (memberId: string): string => `need:of:${memberId}`,
  by: (helper: OwnerKey): string => `need:by:${helper}`,
} as const

function listKeys(need: Need): string[] {
  const mine = need.asker.memberId === null ? [] : [needLists.of(need.asker.memberId)]
  return [needLists.all, ...mine, ...shelves(need)]
}

function shelves(need: Need): string[] {
  switch (need.status) {
    case 'asked':
      return [needLists.asked]
    case 'open':
      return [needLists.open]
    case 'claimed':
    case 'done':
    case 'confirmed':
      return [needLists.held, needLists.by(helperKey(need.helper))]
    case 'answered':
      return [needLists.done, needLists.by(helperKey(need.helper))]
    case 'declined':
    case 'withdrawn':
      return []
    default:
      throw new Error(`unknown status ${String(need satisfies never)}`)
  }
}

const memberIn = ({ helper }: Pick<PastClaim | Work, 'helper'>): string => helper.memberId

function namedIds(need: Need): string[] {
  const { asker, enteredByMemberId } = need
  const own = asker.memberId === null ? [] : [asker.memberId]
  return [...own, enteredByMemberId, ...helpersIn(need).map(memberIn)]
}

/** Everybody who ever helped with it, or was asked to. */
function helpersIn(need: Need): { helper: Helper }[] {
  if (need.status === 'withdrawn')
    return need.listed === null ? [] : [...need.listed.claims, ...need.listed.works]
  if (!isListed(need)) return []
  const now = need.status === 'open' ? (need.invitation === null ? [] : [need.invitation]) : [need]
  return [...need.claims, ...need.works, ...now]
}

export function needHeader(need: Need): Header {
  const { no, status, since, openedAt } = need
  return {
    ...{ no, status, since, openedAt },
    ...needClocks(need),
    wakeAt: needWakeAt(need),
    ownerKeys: ownerKeys(need),
    news: news(need),
    namedIds: namedIds(need),
    listKeys: listKeys(need),
    uniqueKeys: [],
  }
}
