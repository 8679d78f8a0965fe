import * as fc from 'fast-check'
import { answer, ask, askMs, end, helpedMax, helpersMax, isAsked } from './consent'
import type { Consent } from './types'

const at = 1_800_000_000_000
const asked: Consent = {
  consentId: 'c1',
  communityId: 'qianshang',
  helper: { memberId: 'm1', name: '陈小河', phone: '13900000031' },
  principal: {
    memberId: 'm2',
    name: '陈桂兰',
    phone: '13900000001',
    home: { building: '2号楼', unit: '2单元', room: '1401' },
  },
  relation: '女儿',
  mayConfirm: true,
  status: 'asked',
  askedAt: at,
  answeredAt: null,
  answeredBy: null,
  endedAt: null,
  note: '',
}
const agreed: Consent = { ...asked, status: 'agreed', answeredAt: at, answeredBy: 'principal' }
const yes = { agree: true, mayConfirm: true, by: 'principal', note: '', at: at + 1 } as const
const another = (place: number, change: Partial<Consent> = {}): Consent => ({
  ...agreed,
  consentId: `c${place}`,
  principal: { ...asked.principal, memberId: `m${place}`, phone: `139000001${place}` },
  ...change,
})

test('[R3] one asks for somebody else, never for oneself, by whatever way one is named', () => {
  expect(ask(asked, [])).toEqual({ ok: true, consent: asked })
  const self = { ...asked, principal: { ...asked.principal, memberId: 'm1' } }
  expect(ask(self, [])).toMatchObject({ code: 'proxy.self' })
  const ownPhone = { ...asked, principal: { ...asked.principal, memberId: null, phone: '13900000031' } }
  expect(ask(ownPhone, [])).toMatchObject({ code: 'proxy.self' })
})

test('[R3] for one person one asks once, until it was refused, has ended or nobody answered for a week', () => {
  expect(ask(asked, [agreed])).toMatchObject({ code: 'proxy.already' })
  expect(ask(asked, [{ ...asked, askedAt: at - askMs + 1 }])).toMatchObject({ code: 'proxy.already' })
  for (const over of [{ status: 'refused' }, { status: 'ended' }, { askedAt: at - askMs }] as const) {
    expect(ask(asked, [{ ...asked, ...over }]).ok).toBe(true)
  }
})

test('[R3] people are told apart as the helper named them, so that nobody learns who is a member', () => {
  const nobody = { ...asked, principal: { ...asked.principal, memberId: null } }
  expect(ask(nobody, [agreed])).toMatchObject({ code: 'proxy.already' })
  expect(ask(asked, [{ ...agreed, principal: nobody.principal }])).toMatchObject({ code: 'proxy.already' })
  for (const other of [{ name: '陈建国' }, { phone: '13900000055' }]) {
    expect(ask(asked, [{ ...agreed, principal: { ...asked.principal, ...other } }]).ok).toBe(true)
  }
})

test('[R3] nobody acts for more people than a family has', () => {
  const mine = Array.from({ length: helpedMax }, (_, place) => another(place + 3))
  expect(ask(asked, mine)).toEqual({ ok: false, code: 'proxy.tooMany', detail: { max: helpedMax } })
  expect(ask(asked, mine.slice(1)).ok).toBe(true)
})

test('[R3] the person says yes to as much as was asked, or to less, never to more', () => {
  expect(answer(asked, yes, 0)).toEqual({
    ok: true,
    consent: { ...asked, status: 'agreed', answeredAt: at + 1, answeredBy: 'principal' },
  })
  expect(answer(asked, { ...yes, mayConfirm: false }, 0)).toMatchObject({ consent: { mayConfirm: false } })
  expect(answer({ ...asked, mayConfirm: false }, yes, 0)).toMatchObject({ consent: { mayConfirm: false } })
})

test('[R3] the desk answers only with what the person said on the line', () => {
  expect(answer(asked, { ...yes, by: 'desk', note: ' ' }, 0)).toMatchObject({ code: 'proxy.noteMissing' })
  const spoken = { ...yes, by: 'desk', note: '本人电话里说同意女儿代办' } as const
  expect(answer(asked, spoken, 0)).toMatchObject({
    consent: { status: 'agreed', answeredBy: 'desk', note: spoken.note },
  })
})

test('[R3] an answer comes once, within a week, and for so many helpers only', () => {
  expect(answer(agreed, yes, 0)).toMatchObject({ code: 'proxy.answered' })
  expect(answer(asked, { ...yes, at: at + askMs }, 0)).toMatchObject({ code: 'proxy.lapsed' })
  expect(answer(asked, yes, helpersMax)).toMatchObject({ code: 'proxy.tooMany' })
  expect(answer(asked, { ...yes, agree: false }, helpersMax)).toMatchObject({
    consent: { status: 'refused' },
  })
})

test('[R3] whatever comes in whatever order, what has ended or was refused acts never again', () => {
  const step = fc.oneof(
    fc.record({ what: fc.constant('answer' as const), agree: fc.boolean(), later: fc.nat(askMs * 2) }),
    fc.record({ what: fc.constant('end' as const), later: fc.nat(askMs * 2) }),
  )
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let consent = asked
      let isOver = false
      let now = at
      for (const each of steps) {
        now += each.later
        const next =
          each.what === 'end' ? end(consent, now) : answer(consent, { ...yes, agree: each.agree, at: now }, 0)
        if (next.ok) {
          expect(isOver).toBe(false)
          consent = next.consent
        }
        isOver ||= consent.status === 'refused' || consent.status === 'ended'
        if (isOver) expect(isAsked(consent, now) || consent.status === 'agreed').toBe(false)
      }
    }),
  )
})

test('[R3] ending needs something that goes on', () => {
  expect(end(agreed, at + 5)).toMatchObject({ consent: { status: 'ended', endedAt: at + 5 } })
  expect(end(asked, at + 5).ok).toBe(true)
  expect(end(asked, at + askMs)).toMatchObject({ code: 'proxy.over' })
  expect(end({ ...agreed, status: 'ended' }, at)).toMatchObject({ code: 'proxy.over' })
})
