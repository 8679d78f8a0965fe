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
export const similarDays = 14
/** Share of common pairs of characters above which words about one building mean one thing. */
const likeness = 0.3

/** The same for what everybody shares, wherever they live: words about a gate say less of one thing. */
const sharedLikeness = 0.5
/** What a whole estate has in common: what is broken there, several report. */
const shared =
  /小区|大门|大院|院里|门禁|电梯|楼道|楼梯|路灯|停车|车棚|充电桩|广场|花坛|绿化|路面|井盖|主管|总阀|化粪池|垃圾|围墙|岗亭|健身器材/

/** How near two reports are that may be about the same thing. */
export type Nearness = 'home' | 'building' | 'community'

/**
 * A hint, never a refusal, that two reports are about the same thing (R4): same kind, near in time, and from one
 * home, from one building in like words (a burst drain is reported by three floors), or in like words about what
 * the whole community shares. Null when they are not.
 */
export function likenessOf(a: Reportable, b: Reportable): Nearness | null {
  if (a.kind !== b.kind) return null
  if (Math.abs(a.reportedAt - b.reportedAt) > similarDays * dayMs) return null
  if (sameHome(a.place, b.place)) return 'home'
  const alike = commonShare(a.text, b.text)
  if (samePlace(a.place.building, b.place.building)) return alike >= likeness ? 'building' : null
  return shared.test(a.text) && shared.test(b.text) && alike >= sharedLikeness ? 'community' : null
}

/** 0…1: common pairs of neighbouring characters, by the smaller text. */
function commonShare(a: string, b: string): number {
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
