import { sameHome, samePlace } from '../kernel/home'
import type { Home } from '../kernel/home'
import { dayMs } from '../kernel/time'
import type { OrderKind } from './types'

export interface Reportable {
  kind: OrderKind
  place: Home
  text: string
  /** epoch ms */
  reportedAt: number
}

/** Two reports further apart are two cases. */
const windowDays = 14
/** Share of common pairs of characters above which words about one building mean one thing. */
const likeness = 0.3

/**
 * A hint, never a refusal, that two reports are about the same thing (R4): same kind, near in time, and from one
 * home, or from one building in like words (a burst drain is reported by three floors).
 */
export function looksAlike(a: Reportable, b: Reportable): boolean {
  if (a.kind !== b.kind) return false
  if (Math.abs(a.reportedAt - b.reportedAt) > windowDays * dayMs) return false
  if (sameHome(a.place, b.place)) return true
  return samePlace(a.place.building, b.place.building) && likenessOf(a.text, b.text) >= likeness
}

/** 0…1: common pairs of neighbouring characters, by the smaller text. */
function likenessOf(a: string, b: string): number {
  const left = pairsOf(a)
  const right = pairsOf(b)
  const smaller = Math.min(left.size, right.size)
  if (smaller === 0) return 0
  let common = 0
  for (const pair of left) if (right.has(pair)) common += 1
  return common / smaller
}

function pairsOf(text: string): Set<string> {
  const characters = Array.from(text.replace(/[^\p{L}\p{N}]/gu, ''))
  return new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`))
}
