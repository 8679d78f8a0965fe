import fc from 'fast-check'
import { judgeOf, mayJudge, type Kin } from '../kernel/judge'
import { householdMs } from './homes'
import { endRelative, forgetRelative, kinKey, nameRelative, relativesHeld, relativesMax } from './relatives'
import type { Relative } from './types'

const at = 1_800_000_000_000
const aunt = { memberId: 'm2', name: '陈玉兰', phone: '13900000002', relatives: [] as readonly string[] }
const me = { memberId: 'm1', name: '赵大勇', phone: '13900000001', relatives: [] as readonly string[] }
const relative = (change: Partial<Relative> = {}): Relative => ({
  ...{ relativeId: 'k1', name: aunt.name, phone: aunt.phone, memberId: 'm2' },
  ...{ since: at, endedAt: null, byDesk: false },
  ...change,
})

type Person = typeof me & { family?: readonly Relative[] }
const named = (person: Person, one = relative()): Person => {
  const answer = nameRelative(person, one, at)
  if (!answer.ok) throw new Error(answer.code)
  return { ...person, ...answer }
}
const kinOf = (person: Person, now = at): Kin => ({
  memberId: person.memberId,
  relatives: relativesHeld(person, now),
  key: kinKey(person),
})
/** Does `judge` judge the work of `worker`? As the server asks. */
const judges = (judge: Person, worker: Person, now = at): boolean => {
  const { memberId } = judge
  const by = judgeOf({ ...kinOf(judge, now), memberId, personId: `p${memberId}`, home: null }, [
    kinOf(worker, now),
  ])
  return mayJudge([{ memberId: worker.memberId, personId: `p${worker.memberId}`, home: null }], by)
}

test('[P1] whoever is named as family judges no more, whichever of the two has said it', () => {
  expect(judges(me, aunt)).toBe(true)
  expect(judges(named(me), aunt)).toBe(false)
  expect(judges(aunt, named(me))).toBe(false)
})

test('[P1] so does whoever was named before they joined, by name and telephone', () => {
  const early = named(me, relative({ memberId: null }))
  expect(judges(early, aunt)).toBe(false)
  expect(judges(aunt, early)).toBe(false)
  expect(judges(early, { ...aunt, phone: '13900000009' })).toBe(true)
})

test('[P1] family that was said to be none counts on for half a year', () => {
  const before = named(me)
  const answer = endRelative(before, 'k1', at + 1)
  if (!answer.ok) throw new Error(answer.code)
  const ended = { ...before, ...answer }
  expect(judges(ended, aunt, at + 2)).toBe(false)
  expect(judges(aunt, ended, at + householdMs)).toBe(false)
  expect(judges(ended, aunt, at + 1 + householdMs)).toBe(true)
})

test('nobody names themselves, nor somebody twice, nor more than a family has', () => {
  expect(nameRelative(me, relative({ memberId: 'm1' }), at)).toMatchObject({ code: 'member.kinSelf' })
  const byName = relative({ memberId: null, name: ' 赵 大勇', phone: me.phone })
  expect(nameRelative(me, byName, at)).toMatchObject({ code: 'member.kinSelf' })
  expect(nameRelative(named(me), relative(), at)).toMatchObject({ code: 'member.kinAlready' })
  const many = Array.from({ length: relativesMax }, (_, place) =>
    relative({ relativeId: `k${place}`, memberId: `n${place}` }),
  )
  const full = many.reduce<Person>(named, me)
  expect(nameRelative(full, relative({ memberId: 'more' }), at)).toMatchObject({
    code: 'request.tooMany',
    detail: { max: relativesMax },
  })
})

test('what has ended, or never was, does not end', () => {
  expect(endRelative(me, 'k1', at)).toMatchObject({ code: 'member.kinOver' })
  const answer = endRelative(named(me), 'k1', at)
  if (!answer.ok) throw new Error(answer.code)
  expect(endRelative({ ...me, ...answer }, 'k1', at)).toMatchObject({ code: 'member.kinOver' })
})

test('[U4] whoever leaves is nobody’s relative any more, by id and by name', () => {
  for (const memberId of ['m2', null]) {
    const left = forgetRelative(named(me, relative({ memberId })), aunt)
    expect(left).toEqual({ family: [], relatives: [] })
  }
  expect(forgetRelative({ ...me, relatives: ['m2'] }, aunt)).toEqual({ relatives: [] })
  expect(forgetRelative(named(me), { ...aunt, memberId: 'm9', name: '别人' })).toBeNull()
})

test('[P1] however it is named and ended, whom one names now one never judges', () => {
  const step = fc.record({
    end: fc.boolean(),
    who: fc.integer({ min: 0, max: 3 }),
    later: fc.nat(householdMs),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let person: Person = me
      let now = at
      const open = new Set<number>()
      steps.forEach(({ end, who, later }, place) => {
        now += later
        const entry = person.family?.find((one) => one.memberId === `n${who}` && one.endedAt === null)
        const answer = end
          ? endRelative(person, entry?.relativeId ?? 'none', now)
          : nameRelative(person, relative({ relativeId: `k${place}`, memberId: `n${who}`, since: now }), now)
        if (answer.ok) person = { ...person, ...answer }
        if (end) open.delete(who)
        else if (answer.ok || answer.code === 'member.kinAlready') open.add(who)
        for (const each of open) {
          expect(judges(person, { ...aunt, memberId: `n${each}` }, now)).toBe(false)
        }
      })
    }),
  )
})
