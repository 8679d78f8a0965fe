import { dayMs, hourMs, startOfDay } from '../kernel/time'

/** 03:00: the day's round begins when nobody is about. */
export const proofBeginsMs = 3 * hourMs
/** Spread over three hours of the night, so that thousands of communities do not wake in the same minute. */
const spreadMs = 3 * hourMs

/** When the books of this community are proved next, epoch ms: once in every night. */
export function nextProofAt(communityId: string, at: number): number {
  const today = startOfDay(at) + proofBeginsMs + (hash(communityId) % spreadMs)
  return today > at ? today : today + dayMs
}

/** FNV-1a: names that differ in one letter lie far apart. */
function hash(name: string): number {
  let sum = 0x811c9dc5
  for (const letter of name) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return sum
}
