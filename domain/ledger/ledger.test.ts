import fc from 'fast-check'
import { firstHead, nextHead, prove, type Checkpoint, type Head, type Sealed } from './chain'
import { nothingOn, replay, reverse, together, totalOf, type Movement } from './ledger'

const accounts = ['issued', 'mine', 'spent'] as const
type Account = (typeof accounts)[number]

const movement: fc.Arbitrary<Movement<Account>> = fc.record({
  from: fc.constantFrom(...accounts),
  to: fc.constantFrom(...accounts),
  points: fc.integer({ min: 1, max: 99 }),
})
const digest = (words: string) => {
  let sum = 7
  for (const letter of words) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000_007
  return String(sum)
}
const fresh: Checkpoint<Account> = { ...firstHead, sums: nothingOn(accounts) }

function sealed(movements: readonly Movement<Account>[]): Sealed<Account>[] {
  let head: Head = firstHead
  return movements.map((one) => {
    const said = [one.from, one.to, one.points]
    head = nextHead(head, said, digest)
    return { ...head, movement: one, said }
  })
}
const proved = (from: Checkpoint<Account>, entries: readonly Sealed<Account>[]) => {
  const proof = prove(from, entries, digest)
  if (!proof.ok) throw new Error(`broken at ${proof.seq}`)
  return proof.checkpoint
}

test('[P2] whatever moves, and however often it is reversed, all accounts together are nothing', () => {
  fc.assert(
    fc.property(fc.array(movement), (movements) => {
      const sums = replay(nothingOn(accounts), movements)
      expect(totalOf(sums)).toBe(0)
      const back = replay(
        sums,
        movements.map((one) => ({ ...one, ...reverse(one) })),
      )
      expect(back).toEqual(nothingOn(accounts))
      expect(together(sums, sums)).toEqual(replay(sums, movements))
    }),
  )
})

test('[P2] proved in parts from a checkpoint, a book comes to what it comes to as a whole', () => {
  fc.assert(
    fc.property(fc.array(movement, { minLength: 1 }), fc.nat(), (movements, cut) => {
      const entries = sealed(movements)
      const place = cut % entries.length
      const half = proved(fresh, entries.slice(0, place))
      expect(proved(half, entries.slice(place))).toEqual(proved(fresh, entries))
      expect(proved(fresh, entries).sums).toEqual(replay(nothingOn(accounts), movements))
    }),
  )
})

test('[P2] an entry that is changed, lost, doubled or put between breaks the chain there', () => {
  fc.assert(
    fc.property(
      fc.array(movement, { minLength: 2, maxLength: 12 }),
      fc.nat(),
      fc.constantFrom('changed', 'lost', 'doubled', 'swapped'),
      (movements, at, how) => {
        const entries = sealed(movements)
        const place = at % (entries.length - 1)
        const [one, next] = [entries[place], entries[place + 1]]
        if (one === undefined || next === undefined) throw new Error('no entry')
        const put = {
          changed: [{ ...one, said: [one.movement.from, one.movement.to, one.movement.points + 1] }],
          lost: [],
          doubled: [one, one],
          swapped: [next, one],
        }[how]
        const rest = entries.slice(place + (how === 'swapped' ? 2 : 1))
        const proof = prove(fresh, [...entries.slice(0, place), ...put, ...rest], digest)
        expect(proof).toEqual({ ok: false, seq: place + (how === 'doubled' ? 2 : 1) })
      },
    ),
  )
})
