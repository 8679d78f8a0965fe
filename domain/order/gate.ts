import { refuse, type Refusal } from '../kernel/decision'
import type { Papers } from '../member/papers'
import type { Terms } from './types'

/** What keeps a volunteer from an order (V3). */
export type Lack = Refusal<'order.adultsOnly' | 'order.licenceNeeded' | 'order.insuranceNeeded'>

/**
 * What they lack for it on this day, what no paper mends first; null when nothing. Asked when they take it, for the day
 * they promise, and again at the door.
 * @param day a moment of the visit, epoch ms
 */
export function lackOf(terms: Terms, papers: Papers, day: number): Lack | null {
  const { licence, danger = false, insured = false } = terms
  if (danger && papers.minor) return refuse('order.adultsOnly')
  if (licence !== null && !papers.licences.some(({ name, until }) => name === licence && until > day)) {
    return refuse('order.licenceNeeded', { licence })
  }
  if (insured && (papers.insuredUntil ?? 0) <= day) return refuse('order.insuranceNeeded')
  return null
}

/** The same in one word, for whoever asks them by name. */
export type LackWord = 'age' | 'licence' | 'insurance'
export const lackWord = ({ code }: Lack): LackWord =>
  code === 'order.adultsOnly' ? 'age' : code === 'order.licenceNeeded' ? 'licence' : 'insurance'
