import fc from 'fast-check'
import { sameHome, type Home } from '../kernel/home'
import { formerHomesAfter, formerHomesMax, homesHeld, householdMs } from './homes'

const t0 = Date.parse('2026-11-21T12:00:00+08:00')
const homeOf = (room: number): Home => ({ building: '2号楼', unit: '2单元', room: String(room) })
const nobody: { home: Home | null; formerHomes: readonly { home: Home; until: number }[] } = {
  home: null,
  formerHomes: [],
}

test('[P1] another spelling of the same home is no move', () => {
  const member = { home: homeOf(1401), formerHomes: [] }
  expect(formerHomesAfter(member, { building: '2栋', unit: '2', room: '1401室' }, t0)).toEqual([])
})

test('[P1] a home counts for half a year after it was left, to the moment', () => {
  const moved = { home: homeOf(2), formerHomes: [{ home: homeOf(1), until: t0 }] }
  expect(homesHeld(moved, t0 + householdMs - 1)).toEqual([homeOf(2), homeOf(1)])
  expect(homesHeld(moved, t0 + householdMs)).toEqual([homeOf(2)])
  expect(homesHeld(nobody, t0)).toEqual([])
})

test('[P1] however somebody moves to and fro, every home of the last half year counts, and the list stays short', () => {
  const move = fc.record({
    room: fc.integer({ min: 1, max: 20 }),
    later: fc.integer({ min: 1, max: householdMs }),
  })
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
      let member = nobody
      let at = t0
      const lived: { home: Home; until: number }[] = []
      for (const { room, later } of moves) {
        at += later
        const home = homeOf(room)
        const formerHomes = formerHomesAfter(member, home, at)
        // Refused: then nothing has changed.
        if (formerHomes === null) continue
        if (member.home !== null) lived.push({ home: member.home, until: at })
        member = { home, formerHomes }
        expect(formerHomes.length).toBeLessThanOrEqual(formerHomesMax)
        const counts = homesHeld(member, at)
        const expected = lived.filter(({ until }) => at - until < householdMs).map((one) => one.home)
        for (const one of [home, ...expected]) expect(counts.some((held) => sameHome(held, one))).toBe(true)
      }
    }),
  )
})

test('who says one home more than anybody has is told no', () => {
  let member = nobody
  for (let room = 0; room <= formerHomesMax; room += 1)
    member = { home: homeOf(room), formerHomes: formerHomesAfter(member, homeOf(room), t0) ?? [] }
  expect(member.formerHomes).toHaveLength(formerHomesMax)
  expect(formerHomesAfter(member, homeOf(999), t0)).toBeNull()
})
