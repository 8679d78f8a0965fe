import { sameHome, type Home } from '../kernel/home'
import { dayMs } from '../kernel/time'
import type { HeldHome, Member } from './types'

/**
 * Whoever lived somewhere counts as of that household for so long: moving out for a minute is no way around the rules of
 * one’s own household (P1). Default: half a year, longer than any order lasts.
 */
export const householdMs = 180 * dayMs

/** More homes than anybody has in half a year; who says more is not moving. */
export const formerHomesMax = 12

type Dweller = Pick<Member, 'home' | 'formerHomes'>

const lately = ({ formerHomes = [] }: Dweller, at: number): readonly HeldHome[] =>
  formerHomes.filter(({ until }) => at - until < householdMs)

/** Every home of theirs that counts at this moment: the one of now, and those of the last months. */
export const homesHeld = (member: Dweller, at: number): readonly Home[] => [
  ...(member.home === null ? [] : [member.home]),
  ...lately(member, at).map(({ home }) => home),
]

/**
 * The homes they held before, once they say that they live at `home`. Another spelling of the same home is no move. Null
 * when they have said too many.
 */
export function formerHomesAfter(member: Dweller, home: Home, at: number): readonly HeldHome[] | null {
  const before = lately(member, at)
  if (member.home === null || sameHome(member.home, home)) return before
  const { home: left } = member
  const former = [{ home: left, until: at }, ...before.filter((one) => !sameHome(one.home, left))]
  return former.length > formerHomesMax ? null : former
}
