import { actingAs, relations, type Acting, type Relation, type Thing } from './acting'
import type { Consent } from '../proxy/types'
import { actors, can, deeds, type Actor, type Deed } from './policy'

const me = { memberId: 'me', communityId: 'qianshang' }

const thing: Thing = {
  ownerId: 'somebody',
  consentId: null,
  holderIds: [],
  waitingIds: [],
  joinerIds: [],
  formerIds: [],
  sentTo: null,
  onceSentTo: [],
  isKnown: false,
}

const consent: Consent = {
  consentId: 'c1',
  communityId: 'qianshang',
  helper: { memberId: 'me', name: '陈小河', phone: '13900000031' },
  principal: {
    memberId: 'mother',
    name: '陈桂兰',
    phone: '13900000001',
    home: { building: '2号楼', unit: '2单元', room: '1401' },
  },
  relation: '女儿',
  mayConfirm: false,
  status: 'agreed',
  askedAt: 1,
  answeredAt: 2,
  answeredBy: 'principal',
  endedAt: null,
  note: '',
}
const isProxy = (actor: Actor): boolean => actor === 'proxy' || actor === 'confirmingProxy'

/** One thing that is exactly this to `me`. */
const things: Readonly<Record<Relation, Thing>> = {
  own: { ...thing, ownerId: 'me' },
  held: { ...thing, holderIds: ['me'], isKnown: true },
  heldForNobody: { ...thing, ownerId: null, holderIds: ['me'], isKnown: true },
  awaited: { ...thing, waitingIds: ['me'], isKnown: true },
  sent: { ...thing, sentTo: 'b1', onceSentTo: ['b1', 'b2'] },
  sentOnce: { ...thing, sentTo: 'b2', onceSentTo: ['b1', 'b2'] },
  joined: { ...thing, joinerIds: ['me'] },
  served: { ...thing, formerIds: ['me'] },
  known: { ...thing, isKnown: true },
  nobodys: { ...thing, ownerId: null },
  others: thing,
}

/** Somebody in whom this row of the table alone holds. */
const bearers: Readonly<Record<Actor, Acting>> = {
  member: actingAs({ ...me, roles: ['resident'] }),
  proxy: { memberId: 'me', capacities: [{ as: 'proxy', consent }] },
  confirmingProxy: {
    memberId: 'me',
    capacities: [{ as: 'proxy', consent: { ...consent, mayConfirm: true } }],
  },
  volunteer: actingAs({ ...me, roles: ['resident', 'volunteer'] }),
  staff: actingAs({ ...me, roles: ['resident', 'staff'] }),
  secretary: actingAs({ ...me, roles: ['resident', 'secretary'] }),
  property: { memberId: 'me', capacities: [{ as: 'body', bodyId: 'b1' }] },
  unit: { memberId: 'me', capacities: [{ as: 'unit', unitId: 'u1' }] },
}

/** What is a proxy's own is theirs for whom they act. */
const thingFor = (actor: Actor, relation: Relation): Thing => {
  if (relation === 'own' && isProxy(actor)) return { ...thing, ownerId: 'mother' }
  return relation === 'held' && actor === 'unit' ? { ...things.held, holderIds: ['u1'] } : things[relation]
}

/** ● may, · may not; a place for each relation in the order of `relations`: own held heldForNobody awaited sent sentOnce served joined known nobodys others. */
type Cells = Readonly<Record<Actor, string>>
const none = '···········'
const all = '●●●●●●●●●●●'
const own = '●··········'
const desk: Cells = row([none], [none, none], [none, all, all, none])
const secretary: Cells = row([none], [none, none], [none, none, all, none])
const notHeld = '●··●●●●●●●●'
const expected: Readonly<Record<Deed, Cells>> = {
  runDesk: desk,
  report: row([own], [own, own], [own, '●········●·', '●········●·', none]),
  follow: row(['●●●●··●●●··'], [own, own], ['●●●●··●●●··', all, all, '····●●·····']),
  hear: row(['●●●········'], [own, own], ['●●●········', all, all, none]),
  speak: row([own], [own, own], [own, '●·●······●·', '●·●······●·', none]),
  confirm: row([own], [none, own], [own, notHeld, notHeld, none]),
  answerHandOver: row([none], [none, none], [none, all, all, '····●······']),
  workForBody: row([none], [none, none], [none, none, none, '····●●·····']),
  answerConsent: row([own], [none, none], [own, notHeld, notHeld, none]),
  endConsent: row(['●●●········'], [none, none], ['●●●········', all, all, none]),
  nameKin: row([own], [none, none], [own, all, all, none]),
  endKin: row(['●●●········'], [none, none], ['●●●········', all, all, none]),
  score: desk,
  settle: secretary,
  reviewVolunteers: desk,
  runMarket: desk,
  govern: secretary,
  appoint: secretary,
  readBoard: row([none], [none, none], [all, all, all, none]),
  join: row([all], [none, none], [all, all, all, none]),
  serve: row([none], [none, none], [all, none, none, none]),
  helpOut: row([all], [none, none], [all, all, all, none], all),
  keepClaim: row(['·●●········'], [none, none], ['·●●········', all, all, none], '·●·········'),
  settleNeed: row([own], [none, none], [own, notHeld, notHeld, none]),
  recallNeed: row([own], [none, none], [own, all, all, none]),
  actForUnit: row([none], [none, none], [none, none, none, none], all),
}

/** For everybody; for who acts for somebody, without leave to confirm and with it; by role; and for a unit. */
function row(
  member: [string],
  proxies: [string, string],
  byRole: [string, string, string, string],
  unit = none,
): Cells {
  const [proxy, confirmingProxy] = proxies
  const [volunteer, staff, secretaries, property] = byRole
  return {
    member: member[0],
    proxy,
    confirmingProxy,
    volunteer,
    staff,
    secretary: secretaries,
    property,
    unit,
  }
}

const cells = deeds.flatMap((deed) =>
  actors.flatMap((actor) =>
    relations.map(
      (relation, place) => [deed, actor, relation, expected[deed][actor][place] === '●'] as const,
    ),
  ),
)

test.each(cells)('%s by %s with what is theirs so: %s – %s', (deed, actor, relation, may) => {
  expect(can(bearers[actor], deed, thingFor(actor, relation))).toBe(may)
})

test.each(deeds.flatMap((deed) => actors.map((actor) => [deed, actor] as const)))(
  'the door of %s is open to %s exactly when there is a thing they may do it with',
  (deed, actor) => {
    expect(can(bearers[actor], deed)).toBe(expected[deed][actor].includes('●'))
  },
)

test('who works for 物业 keeps what every member may', () => {
  const both = actingAs({ ...me, bodyId: 'b1', roles: ['resident', 'property'] })
  expect(can(both, 'follow', things.own)).toBe(true)
  expect(can(both, 'answerHandOver', things.sent)).toBe(true)
  expect(can(both, 'answerHandOver', things.own)).toBe(false)
})

test('[R5] who works for one body may do nothing with what was sent to another, and sees none of it', () => {
  const other = actingAs({ ...me, bodyId: 'b3', roles: ['resident', 'property'] })
  for (const sent of [things.sent, things.sentOnce]) {
    expect([can(other, 'follow', sent), can(other, 'answerHandOver', sent)]).toEqual([false, false])
  }
  const before = actingAs({ ...me, bodyId: 'b2', roles: ['resident', 'property'] })
  expect([can(before, 'follow', things.sent), can(before, 'answerHandOver', things.sent)]).toEqual([
    true,
    false,
  ])
})

test('[R5] whoever was 物业 before there was a list works for the body that stands first on it', () => {
  const old = actingAs({ ...me, roles: ['resident', 'property'] })
  expect(can(old, 'answerHandOver', { ...thing, sentTo: 'qianshang' })).toBe(true)
  expect(can(old, 'answerHandOver', { ...thing, sentTo: 'b1' })).toBe(false)
})

test('[R3] who acts for somebody without an account has what was reported by this consent, and nothing else', () => {
  const acting: Acting = {
    memberId: 'me',
    capacities: [
      { as: 'proxy', consent: { ...consent, principal: { ...consent.principal, memberId: null } } },
    ],
  }
  const nobodysThing = { ...thing, ownerId: null }
  expect(can(acting, 'follow', { ...nobodysThing, consentId: 'c1' })).toBe(true)
  expect(can(acting, 'follow', { ...nobodysThing, consentId: 'c2' })).toBe(false)
  expect(can(acting, 'follow', nobodysThing)).toBe(false)
})

test('[R3] nobody says for their family that their own work is good', () => {
  const acting: Acting = {
    memberId: 'me',
    capacities: [{ as: 'proxy', consent: { ...consent, mayConfirm: true } }],
  }
  const theirs = { ...thing, ownerId: 'mother' }
  expect(can(acting, 'confirm', theirs)).toBe(true)
  expect(can(acting, 'confirm', { ...theirs, holderIds: ['me'] })).toBe(false)
})
