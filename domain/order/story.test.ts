import fc from 'fast-check'
import { givenIn, history, spoken, walk } from '../testing/histories'
import {
  after,
  confirm,
  finish,
  grab,
  handOver,
  hours,
  publish,
  reopen,
  reported,
  start,
} from '../testing/orders'
import type { OrderCommand } from './commands'
import { releasesOf, storyOf, visitsOf } from './story'

const pair = { ...publish, slots: 2 } as OrderCommand

test('[R7] whatever people press and in whatever order, no word or picture they gave is ever lost', () => {
  fc.assert(
    fc.property(history, (steps) => {
      const given: string[] = []
      const stars: number[] = []
      walk(spoken(steps), (state, _events, _at, done) => {
        if (done !== null) given.push(...givenIn(done))
        if (done?.type === 'confirm') stars.push(done.stars ?? 0)
        const kept = JSON.stringify(state.story ?? [])
        for (const word of given)
          if (!kept.includes(word)) throw new Error(`${word} is lost in ${state.status}`)
        expect(
          storyOf(state).flatMap((entry) => (entry.what === 'confirmed' ? (entry.stars ?? 0) : [])),
        ).toEqual(stars)
      })
    }),
    { numRuns: 100 },
  )
})

test('[R7] the first visit stands beside the second: who came, when, what they did', () => {
  const first = [publish, grab(1), start(1), finish(1), confirm, reopen]
  const second = [
    { ...publish, at: hours(7) },
    { ...grab(2, hours(8)) },
    start(2, hours(9)),
    { ...finish(2, 'unresolved'), at: hours(10) },
  ]
  const visits = visitsOf(after(reported(), ...first, ...second))
  expect(visits).toMatchObject([
    {
      what: 'finished',
      crew: [{ memberId: 'm1', name: '志愿1' }],
      words: '换了一截门框',
      materials: '木条',
      minutes: 40,
      startedAt: hours(3),
      at: hours(4),
    },
    { what: 'leftUnresolved', crew: [{ memberId: 'm2', name: '志愿2' }], startedAt: hours(9) },
  ])
})

test('[R5] the answer of the other body, and why it went there, outlive the next step', () => {
  const answer = { type: 'answer', text: '换了灯', fixed: false, photos: [], by: 'w1', at: hours(5) } as const
  expect(storyOf(after(reported(), handOver, answer, { ...publish, at: hours(6) }))).toEqual([
    {
      what: 'handedOver',
      at: hours(1),
      memberId: 's1',
      words: '公共区域',
      bodyId: 'b1',
      to: 'property',
      toName: '安和物业',
    },
    {
      ...{ what: 'answered', at: hours(5), memberId: 'w1', words: '换了灯' },
      ...{ bodyId: 'b1', to: 'property', toName: '安和物业', fixed: false, photos: [] },
    },
  ])
})

test('[V5] whoever is let go stands there with how it came, and whether the promise fell with them', () => {
  const give = (number: number, at: number): OrderCommand => ({
    type: 'release',
    memberId: `m${number}`,
    reason: '有事',
    holdNos: {},
    at,
  })
  const both = after(reported(), pair, grab(1), grab(2), give(1, hours(5)), give(2, hours(49)))
  expect(releasesOf(both)).toMatchObject([
    {
      memberId: 'm1',
      name: '志愿1',
      cause: 'gaveBack',
      late: false,
      fell: false,
      promisedAt: hours(50),
      words: '有事',
    },
    { memberId: 'm2', name: '志愿2', cause: 'gaveBack', late: true, fell: true, promisedAt: hours(50) },
  ])
  const lapsed = after(reported(), pair, grab(1), grab(2), {
    type: 'expirePromise',
    holdNos: {},
    at: hours(50),
  })
  expect(releasesOf(lapsed).map(({ cause, fell, late }) => [cause, fell, late])).toEqual([
    ['noShow', false, true],
    ['noShow', true, true],
  ])
  const broken = after(reported(), publish, grab(1), start(1), {
    type: 'takeBack',
    memberId: null,
    reason: '没有再来',
    holdNos: {},
    by: 's1',
    at: hours(60),
  })
  expect(releasesOf(broken)).toMatchObject([{ cause: 'takenBack', startedAt: hours(3), fell: true }])
})
