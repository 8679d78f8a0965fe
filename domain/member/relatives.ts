import { refuse, type Refusal } from '../kernel/decision'
import { normalName } from '../kernel/name'
import { householdMs } from './homes'
import type { Member, Relative } from './types'

/** More family in one community than anybody has; who says more is collecting. */
export const relativesMax = 12

/** Somebody by name and telephone, for as long as nobody knows whether they are a member. */
export const kinKey = ({ name, phone }: { name: string; phone: string }): string =>
  `${phone} ${normalName(name)}`

const keyOf = (one: Relative): string => one.memberId ?? kinKey(one)

type Kinsman = Pick<Member, 'memberId' | 'name' | 'phone' | 'relatives' | 'family'>

/** Family that was said to be none counts on as long as a home that was left (P1). */
const isHeld = ({ endedAt }: Relative, at: number): boolean => endedAt === null || at - endedAt < householdMs

/** Whom this member has named as theirs, as far as it counts at this moment: by id, or by name and telephone. */
export function relativesHeld({ relatives, family = [] }: Kinsman, at: number): readonly string[] {
  const over = new Set(family.filter((one) => !isHeld(one, at)).map(keyOf))
  const held = new Set(family.filter((one) => isHeld(one, at)).map(keyOf))
  return relatives.filter((key) => held.has(key) || !over.has(key))
}

export type KinRefusal = Refusal<
  'member.kinSelf' | 'member.kinAlready' | 'request.tooMany' | 'member.kinOver'
>
type KinAnswer = { ok: true; family: readonly Relative[]; relatives: readonly string[] } | KinRefusal

/** Says that somebody is family: they judge one another no more (P1). */
export function nameRelative(member: Kinsman, relative: Relative, at: number): KinAnswer {
  if (relative.memberId === member.memberId || kinKey(relative) === kinKey(member)) {
    return refuse('member.kinSelf')
  }
  const before = (member.family ?? []).filter((one) => isHeld(one, at))
  const isOpen = (one: Relative) => one.endedAt === null
  if (before.some((one) => isOpen(one) && keyOf(one) === keyOf(relative))) return refuse('member.kinAlready')
  if (before.length >= relativesMax) return refuse('request.tooMany', { max: relativesMax })
  return after(member, [...before, relative], at)
}

/** Says that they are family no more, which counts half a year later. */
export function endRelative(member: Kinsman, relativeId: string, at: number): KinAnswer {
  const found = (member.family ?? []).find((one) => one.relativeId === relativeId)
  if (found?.endedAt !== null) return refuse('member.kinOver')
  const family = (member.family ?? []).map((one) => (one === found ? { ...one, endedAt: at } : one))
  return after(
    member,
    family.filter((one) => isHeld(one, at)),
    at,
  )
}

/** Nothing names whoever leaves any more. Null when nothing did. */
export function forgetRelative(
  member: Kinsman,
  leaver: { memberId: string; name: string; phone: string },
): Pick<Kinsman, 'family' | 'relatives'> | null {
  const gone = new Set([leaver.memberId, kinKey(leaver)])
  const isGone = (one: Relative) => gone.has(keyOf(one)) || gone.has(kinKey(one))
  const family = (member.family ?? []).filter((one) => !isGone(one))
  const relatives = member.relatives.filter((key) => !gone.has(key))
  const same = family.length === (member.family ?? []).length && relatives.length === member.relatives.length
  return same ? null : { relatives, ...(member.family === undefined ? {} : { family }) }
}

/** Those of before that no entry describes stay. */
function after(member: Kinsman, family: readonly Relative[], at: number): KinAnswer {
  const described = new Set((member.family ?? []).map(keyOf))
  const others = member.relatives.filter((key) => !described.has(key))
  const held = family.filter((one) => isHeld(one, at)).map(keyOf)
  return { ok: true, family, relatives: [...new Set([...others, ...held])] }
}
