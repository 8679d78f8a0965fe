import { sameHome, type Home } from './home'

/** Whose work, or whose word, is judged. */
export interface Judged {
  memberId: string
  personId: string
  home: Home | null
}

/** Who judges. `relatives`: their family elsewhere, told from either side, by member id or by name and telephone. */
export interface Judge extends Judged {
  relatives: readonly string[]
  /** themselves by name and telephone, as others may have named them */
  key?: string
  /** every home that counts as theirs, those of the last months too; the one of now alone when absent */
  homes?: readonly Home[]
}

/** Somebody as far as family goes: whom they have named as theirs. */
export interface Kin {
  memberId: string
  relatives: readonly string[]
  key?: string
  /** as of a judge */
  homes?: readonly Home[]
}

/**
 * A member as a judge of these people: family counts by what either of the two has told, and whoever shared a home with
 * them in the last months is family (P1).
 */
export function judgeOf(judge: Judge, people: readonly Kin[]): Judge {
  const { memberId, personId, home, relatives, homes, key } = judge
  const mine = homes ?? []
  const lived = people.filter((one) => one.homes?.some((a) => mine.some((b) => sameHome(a, b))))
  const names = (said: readonly string[], id: string, by: string | undefined) =>
    said.includes(id) || (by !== undefined && said.includes(by))
  const told = people.filter(
    (one) => names(one.relatives, memberId, key) || names(relatives, one.memberId, one.key),
  )
  const family = [...relatives, ...told.map((one) => one.memberId), ...lived.map((one) => one.memberId)]
  return { memberId, personId, home, relatives: family, ...(homes === undefined ? {} : { homes }) }
}

/** Nobody judges, for points, what they did or said themselves, nor their home, nor their relatives (P1, P4). */
export function mayJudge(people: readonly Judged[], judge: Judge): boolean {
  const homes = judge.homes ?? [judge.home]
  return !people.some(
    (one) =>
      one.personId === judge.personId ||
      homes.some((home) => sameHome(one.home, home)) ||
      judge.relatives.includes(one.memberId),
  )
}
