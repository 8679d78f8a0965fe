import { sameHome, type Home } from './home'

/** Whose work, or whose word, is judged. */
export interface Judged {
  memberId: string
  personId: string
  home: Home | null
}

/** Who judges. `relatives`: memberIds of their family elsewhere, told from either side. */
export interface Judge extends Judged {
  relatives: readonly string[]
}

/** Somebody as far as family goes: whom they have named as theirs. */
export interface Kin {
  memberId: string
  relatives: readonly string[]
}

/** A member as a judge of these people: family counts by what either of the two has told (P1). */
export function judgeOf({ memberId, personId, home, relatives }: Judge, people: readonly Kin[]): Judge {
  const theySay = people.filter((one) => one.relatives.includes(memberId)).map((one) => one.memberId)
  return { memberId, personId, home, relatives: [...relatives, ...theySay] }
}

/** Nobody judges, for points, what they did or said themselves, nor their home, nor their relatives (P1, P4). */
export function mayJudge(people: readonly Judged[], judge: Judge): boolean {
  return !people.some(
    (one) =>
      one.personId === judge.personId ||
      sameHome(one.home, judge.home) ||
      judge.relatives.includes(one.memberId),
  )
}
