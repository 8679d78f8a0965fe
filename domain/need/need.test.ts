import * as fc from 'fast-check'
import { dayMs } from '../kernel/time'
import { forgottenName } from '../member/forget'
import { askNeed } from './ask'
import { decideNeed, endOfDay } from './decide'
import { evolveNeed } from './evolve'
import { forgetInNeed, partFromNeed, wakeNeed } from './forget'
import { needHeader } from './header'
import { needDays } from './terms'
import type { Helper, Need, NeedCommand } from './types'

const at = 1_800_000_000_000
const asker = {
  memberId: 'asker',
  name: '陈桂兰',
  phone: '13900000001',
  home: { building: '2号楼', unit: '2单元', room: '1401' },
}
const member: Helper = { as: 'member', memberId: 'm1', name: '赵大勇' }
const unit: Helper = { as: 'unit', unitId: 'u1', name: '月湾小学', memberId: 'm2' }
const asked: Need = askNeed({
  ...{ needId: 'n1', communityId: 'qianshang', no: '需261121-01', kind: 'wish', source: 'self' },
  ...{ asker, words: '陈桂兰想要一把椅子', by: 'asker', at },
})

/** The need after these commands, each of which must be accepted. */
const after = (start: Need, ...commands: NeedCommand[]): Need =>
  commands.reduce((need, command) => {
    const decided = decideNeed(need, command)
    if (!decided.ok) throw new Error(`${command.type} on ${need.status}: ${decided.code}`)
    return decided.events.reduce(evolveNeed, need)
  }, start)

const list: NeedCommand = { type: 'list', title: '楼道里放一把椅子', text: '', place: '2号楼', at }
const claim: NeedCommand = { type: 'claim', helper: member, at }
const finish: NeedCommand = { type: 'finish', words: '放好了', photos: ['p1'], at }
const confirm: NeedCommand = { type: 'confirm', fixed: true, words: '', by: 'asker', at }
const open = after(asked, list)
const claimed = after(open, claim)
const done = after(claimed, finish)

test('[C1] words for everybody tell nobody’s name, door or phone', () => {
  for (const title of ['陈桂兰要一把椅子', '给1401送椅子', '请打13900000001']) {
    expect(decideNeed(asked, { ...list, title })).toMatchObject({ code: 'need.private' })
  }
  const confirmed = after(done, confirm)
  const answer: NeedCommand = { type: 'answer', text: '陈桂兰家好了', photos: [], byMemberId: 's', at }
  expect(decideNeed(confirmed, answer)).toMatchObject({ code: 'need.private' })
})

test('[C1] nobody claims what they asked for, nor twice what somebody has', () => {
  const own: Helper = { as: 'member', memberId: 'asker', name: '陈桂兰' }
  expect(decideNeed(open, { ...claim, helper: own })).toMatchObject({ code: 'need.own' })
  expect(decideNeed(open, { ...claim, helper: { ...unit, memberId: 'asker' } })).toMatchObject({
    code: 'need.own',
  })
  expect(decideNeed(claimed, { ...claim, helper: unit })).toMatchObject({ code: 'need.wrongState' })
})

test('[C1] a day is promised ahead, not in the past, and no half year away; until its evening it is not late', () => {
  const promise = (promisedAt: number): NeedCommand => ({ type: 'promise', promisedAt, at })
  expect(decideNeed(claimed, promise(at - 1))).toMatchObject({ code: 'need.dayPast' })
  const max = needDays.promiseMax
  expect(decideNeed(claimed, promise(at + max * dayMs + 1))).toMatchObject({
    code: 'need.dayFar',
    detail: { max },
  })
  const evening = endOfDay(at + dayMs)
  expect(endOfDay(evening)).toBe(evening)
  expect(endOfDay(evening + 1)).toBe(evening + dayMs)
  expect(needHeader(after(claimed, promise(evening))).dueAt).toBe(evening)
})

test('[C1] 没办好 needs a word, goes back to who claimed it, and gives the whole no new time', () => {
  const no: NeedCommand = { ...confirm, fixed: false, words: '椅子晃', at: at + dayMs }
  expect(decideNeed(done, { ...no, words: '' })).toMatchObject({ code: 'need.reasonMissing' })
  const back = after(done, no)
  expect(back).toMatchObject({ status: 'claimed', helper: member, promisedAt: null })
  expect(needHeader(back).endBy).toBe(needHeader(open).endBy)
  const again = after(back, { ...finish, words: '换了一把' }, confirm)
  expect('works' in again && again.works.map(({ verdict }) => verdict?.fixed)).toEqual([false, true])
})

test('[C1] other words for what is listed give nobody new time', () => {
  const later = after(open, { ...list, title: '楼道里放两把椅子', at: at + 5 * dayMs })
  expect(needHeader(later)).toMatchObject({ dueAt: needHeader(open).dueAt, status: 'open' })
})

test('[C1] only pictures of the work hang with the answer', () => {
  const answer = (photos: string[]): NeedCommand => ({
    ...{ type: 'answer', text: '放好了', photos, byMemberId: 's', at },
  })
  const confirmed = after(done, confirm)
  expect(decideNeed(confirmed, answer(['p2']))).toMatchObject({ code: 'need.photosUnknown' })
  expect(after(confirmed, answer(['p1']))).toMatchObject({ status: 'answered', answer: { photos: ['p1'] } })
})

test('[C1] a claim that is not kept ends by itself, and an invitation that nobody answers', () => {
  const wakeAt = needHeader(claimed).wakeAt ?? 0
  expect(wakeNeed(claimed, wakeAt - 1)).toBeNull()
  const lapse = wakeNeed(claimed, wakeAt)
  expect(lapse).toMatchObject({ type: 'release', cause: 'lapsed' })
  const free = after(claimed, lapse as NeedCommand)
  expect(free).toMatchObject({ status: 'open', claims: [{ cause: 'lapsed', helper: member }] })
  const invited = after(open, { type: 'invite', invitation: { offerId: 'o1', helper: unit, at } })
  expect(needHeader(invited)).toMatchObject({ ownerKeys: ['unit:u1'] })
  const later = needHeader(invited).wakeAt ?? 0
  expect(after(invited, wakeNeed(invited, later) as NeedCommand)).toEqual(open)
})

test('[C1] who leaves holds nothing any more, and is named nowhere in what stays', () => {
  const left = after(claimed, partFromNeed(claimed, 'm1', at) as NeedCommand)
  expect(left).toMatchObject({ status: 'open', claims: [{ cause: 'left' }] })
  // What was claimed for a unit stays the unit's.
  expect(partFromNeed(after(open, { ...claim, helper: unit }), 'm2', at)).toBeNull()
  expect(after(open, partFromNeed(open, 'asker', at) as NeedCommand).status).toBe('withdrawn')
  const known = [{ name: '赵大勇', phone: '13900000011' }]
  const told = after(claimed, { ...finish, words: '赵大勇放好了' })
  const text = JSON.stringify(forgetInNeed(told, 'm1', known))
  expect(text).not.toMatch(/赵大勇|"m1"/)
  expect(text).toContain(forgottenName)
})

const helper = fc.constantFrom(member, unit, { as: 'member', memberId: 'asker', name: '陈桂兰' } as Helper)
type Make = (now: number) => NeedCommand
const always = (make: Make): fc.Arbitrary<Make> => fc.constant(make)
const step: fc.Arbitrary<Make> = fc.oneof(
  always((now) => ({ type: 'list', title: '楼道里放一把椅子', text: '', place: '2号楼', at: now })),
  always((now) => ({ type: 'decline', reason: '有了', byMemberId: 's', at: now })),
  always((now) => ({ type: 'withdraw', reason: '', at: now })),
  helper.map((who): Make => (now) => ({ type: 'claim', helper: who, at: now })),
  helper.map((who): Make => (now) => ({
    type: 'invite',
    invitation: { offerId: `o${now}`, helper: who, at: now },
  })),
  fc
    .nat(9)
    .map((days): Make => (now) => ({ type: 'promise', promisedAt: endOfDay(now + days * dayMs), at: now })),
  always((now) => ({ type: 'release', cause: 'gaveBack', reason: '忙', at: now })),
  always((now) => ({ type: 'finish', words: '放好了', photos: ['p1'], at: now })),
  fc
    .boolean()
    .map((fixed): Make => (now) => ({ type: 'confirm', fixed, words: '看过', by: 'asker', at: now })),
  always((now) => ({ type: 'answer', text: '好了', photos: [], byMemberId: 's', at: now })),
)

test('[C1] in every history: somebody is always owed it or it is over, time moves only what it may, whoever is named is found', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(step, fc.nat(40)), { maxLength: 25 }), (steps) => {
      let need: Need = asked
      let now = at
      for (const [make, days] of steps) {
        now += days * dayMs
        const decided = decideNeed(need, make(now))
        const next: Need = decided.ok ? decided.events.reduce(evolveNeed, need) : need
        const header = needHeader(next)
        const isOver = ['answered', 'declined', 'withdrawn'].includes(next.status)
        expect(isOver).toBe(header.dueAt === null)
        if (isOver) expect(header.ownerKeys).toEqual([])
        else expect(next.status === 'open' || header.ownerKeys.length > 0).toBe(true)
        if (['answered', 'declined', 'withdrawn'].includes(need.status)) expect(next).toEqual(need)
        for (const id of ['m1', 'm2', 'asker']) {
          if (JSON.stringify(next).includes(`"${id}"`)) expect(header.namedIds).toContain(id)
        }
        const wake = header.wakeAt === null ? null : wakeNeed(next, header.wakeAt)
        expect(wake === null).toBe(header.wakeAt === null)
        if (wake !== null) expect(decideNeed(next, wake).ok).toBe(true)
        need = next
      }
    }),
  )
})

test('[C1] from every state the desk alone brings it to an end', () => {
  const ways: NeedCommand[] = [
    { type: 'decline', reason: '办不了', byMemberId: 's', at },
    { type: 'release', cause: 'takenBack', reason: '没办', at },
    { ...confirm, by: 'desk' },
    { type: 'answer', text: '好了', photos: [], byMemberId: 's', at },
  ]
  for (const start of [asked, open, claimed, done, after(done, confirm)]) {
    let need = start
    for (let round = 0; round < 4; round += 1) {
      const way = ways.find((each) => decideNeed(need, each).ok)
      if (way !== undefined) need = after(need, way)
    }
    expect(['answered', 'declined']).toContain(need.status)
  }
})
