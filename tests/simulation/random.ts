/** Chance that replays: every choice of a history comes from here. */
export interface Random {
  /** 0 ≤ x < 1 */
  next(): number
  /** whole, from 0 to below `end` */
  below(end: number): number
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** one of the keys, by weight; weights of zero are never picked */
  weighted<Key extends string>(weights: Readonly<Partial<Record<Key, number>>>): Key
  /** letters only, so that no id looks like a door or a phone */
  id(): string
  /** another source, so that what it is used for does not disturb this one */
  fork(): Random
}

const letters = 'abcdefghijkmnopqrstuvwxyz'

/** mulberry32 */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  let ids = 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (end: number) => Math.floor(next() * end)
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick<Item>(items: readonly Item[]) {
      if (items.length === 0) throw new Error('nothing to pick from')
      return items[below(items.length)] as Item
    },
    weighted<Key extends string>(weights: Readonly<Partial<Record<Key, number>>>) {
      const entries = Object.entries(weights) as [Key, number][]
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [key, weight] of entries) {
        left -= weight
        if (left < 0) return key
      }
      throw new Error('nothing to pick from')
    },
    id: () => {
      ids += 1
      const word = Array.from({ length: 16 }, () => letters[below(letters.length)] ?? '').join('')
      return `${word}${spelled(ids)}`
    },
    fork: () => seeded(Math.floor(next() * 4_294_967_296)),
  }
}

function spelled(count: number): string {
  const last = letters[count % letters.length] ?? ''
  return count < letters.length ? last : spelled(Math.floor(count / letters.length)) + last
}
