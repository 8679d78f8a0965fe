import { sameHome, type Home } from '../kernel/home'
import { dayMs, minuteMs, startOfDay } from '../kernel/time'

/** How far back one looks. */
export const flagsBackMs = 60 * dayMs
const pairMin = 3
const burstMin = 5
/** shorter than it takes to find the door */
const shortMs = 5 * minuteMs
/** nobody is there so soon after the telephone rang */
const lateEntryMs = 30 * minuteMs

export const flagKinds = ['pair', 'burst', 'household', 'lateEntry', 'shortVisit'] as const
export type FlagKind = (typeof flagKinds)[number]

/** Something that is no fault but wants a second look before there are points for it (P5). */
export interface ScoreFlag {
  kind: FlagKind
  /** in words, without a name */
  why: string
}

/** What is known of an order that was mended, as far as flags go. */
export interface Mended {
  orderId: string
  place: Home
  reporterId: string | null
  crew: readonly { memberId: string; home: Home | null }[]
  /** entered by the desk, for somebody who called */
  byDesk: boolean
  reportedAt: number
  startedAt: number | null
  finishedAt: number
}

const shares = (one: Mended, other: Mended): boolean =>
  one.crew.some(({ memberId }) => other.crew.some((each) => each.memberId === memberId))

const isSamePlace = (one: Mended, other: Mended): boolean =>
  (one.reporterId !== null && one.reporterId === other.reporterId) || sameHome(one.place, other.place)

/** What stands out about this order beside those of the last two months. @param others of the same community */
export function flagsOf(order: Mended, others: readonly Mended[]): ScoreFlag[] {
  const near = others.filter(
    ({ orderId, finishedAt }) =>
      orderId !== order.orderId && Math.abs(finishedAt - order.finishedAt) <= flagsBackMs,
  )
  const theirs = near.filter((other) => shares(order, other))
  const pair = theirs.filter((other) => isSamePlace(order, other)).length + 1
  const burst =
    theirs.filter(({ finishedAt }) => startOfDay(finishedAt) === startOfDay(order.finishedAt)).length + 1
  const { startedAt, finishedAt, reportedAt, byDesk } = order
  const visitMs = startedAt === null ? null : finishedAt - startedAt
  const flag = (kind: FlagKind, isSo: boolean, why: string): ScoreFlag[] => (isSo ? [{ kind, why }] : [])
  return [
    ...flag('pair', pair >= pairMin, `两个月里，同一家、同一位师傅已经 ${pair} 单`),
    ...flag('burst', burst >= burstMin, `这位师傅同一天修好了 ${burst} 单`),
    ...flag(
      'household',
      order.crew.some(({ home }) => sameHome(home, order.place)),
      '修的是师傅自己家',
    ),
    ...flag(
      'lateEntry',
      byDesk && finishedAt - reportedAt < lateEntryMs,
      `工作台代报，${Math.max(1, Math.round((finishedAt - reportedAt) / minuteMs))} 分钟就修好了，像是事后补记的`,
    ),
    ...flag(
      'shortVisit',
      visitMs !== null && visitMs < shortMs,
      `这次上门只用了 ${Math.max(1, Math.round((visitMs ?? 0) / minuteMs))} 分钟`,
    ),
  ]
}
