import { maskName } from '../kernel/mask'

/** Somebody whose name is to hang: whole only with their own word for it, which they may take back (个人信息保护法 14–15, 25). */
export interface Named {
  memberId: string
  name: string
  consent: 'asked' | 'given' | 'refused'
  /** when they were asked, or answered last */
  at: number
}

/** As everybody reads it: without consent the surname and stars. */
export const nameOnWall = ({ name, consent }: Pick<Named, 'name' | 'consent'>): string =>
  consent === 'given' ? name : maskName(name)

/** The list with this person's answer; null when they were never asked. */
export function answerConsent(
  named: readonly Named[],
  memberId: string,
  { given, at }: { given: boolean; at: number },
): Named[] | null {
  if (!named.some((one) => one.memberId === memberId)) return null
  const consent = given ? 'given' : 'refused'
  return named.map((one) => (one.memberId === memberId ? { ...one, consent, at } : one))
}
