import { actingAs, relations, type Acting, type Relation, type Thing } from './acting'
import { actors, can, deeds, type Actor, type Deed } from './policy'

const thing: Thing = {
  ownerId: 'somebody',
  holderIds: [],
  waitingIds: [],
  formerIds: [],
  sentToProperty: 'never',
  isKnown: false,
}

/** One thing that is exactly this to `me`. */
const things: Readonly<Record<Relation, Thing>> = {
  own: { ...thing, ownerId: 'me' },
  held: { ...thing, holderIds: ['me'], isKnown: true },
  heldForNobody: { ...thing, ownerId: null, holderIds: ['me'], isKnown: true },
  awaited: { ...thing, waitingIds: ['me'], isKnown: true },
  sent: { ...thing, sentToProperty: 'now' },
  sentOnce: { ...thing, sentToProperty: 'once' },
  served: { ...thing, formerIds: ['me'] },
  known: { ...thing, isKnown: true },
  nobodys: { ...thing, ownerId: null },
  others: thing,
}

/** Somebody in whom this row of the table alone holds. */
const bearers: Readonly<Record<Actor, Acting>> = {
  member: actingAs({ memberId: 'me', roles: ['resident'] }),
  volunteer: actingAs({ memberId: 'me', roles: ['resident', 'volunteer'] }),
  staff: actingAs({ memberId: 'me', roles: ['resident', 'staff'] }),
  secretary: actingAs({ memberId: 'me', roles: ['resident', 'secretary'] }),
  property: { memberId: 'me', capacities: [{ as: 'property' }] },
}

/** ● may, · may not; a place for each relation in the order of `relations`: own held heldForNobody awaited sent sentOnce served known nobodys others. */
type Cells = Readonly<Record<Actor, string>>
const none = '··········'
const all = '●●●●●●●●●●'
const desk: Cells = row(none, none, all, all, none)
const secretary: Cells = row(none, none, none, all, none)
const expected: Readonly<Record<Deed, Cells>> = {
  runDesk: desk,
  report: row('●·········', '●·········', '●·······●·', '●·······●·', none),
  follow: row('●●●●··●●··', '●●●●··●●··', all, all, '····●●····'),
  speak: row('●·········', '●·········', '●·●·····●·', '●·●·····●·', none),
  confirm: row('●·········', '●·········', '●··●●●●●●●', '●··●●●●●●●', none),
  answerHandOver: row(none, none, all, all, '····●·····'),
  score: desk,
  settle: secretary,
  reviewVolunteers: desk,
  runMarket: desk,
  govern: secretary,
  appoint: secretary,
  readBoard: row(none, all, all, all, none),
  serve: row(none, all, none, none, none),
}

function row(...cells: [string, string, string, string, string]): Cells {
  return Object.fromEntries(actors.map((actor, place) => [actor, cells[place] ?? ''])) as Record<
    Actor,
    string
  >
}

const cells = deeds.flatMap((deed) =>
  actors.flatMap((actor) =>
    relations.map(
      (relation, place) => [deed, actor, relation, expected[deed][actor][place] === '●'] as const,
    ),
  ),
)

test.each(cells)('%s by %s with what is theirs so: %s – %s', (deed, actor, relation, may) => {
  expect(can(bearers[actor], deed, things[relation])).toBe(may)
})

test.each(deeds.flatMap((deed) => actors.map((actor) => [deed, actor] as const)))(
  'the door of %s is open to %s exactly when there is a thing they may do it with',
  (deed, actor) => {
    expect(can(bearers[actor], deed)).toBe(expected[deed][actor].includes('●'))
  },
)

test('who works for 物业 keeps what every member may', () => {
  const both = actingAs({ memberId: 'me', roles: ['resident', 'property'] })
  expect(can(both, 'follow', things.own)).toBe(true)
  expect(can(both, 'answerHandOver', things.sent)).toBe(true)
  expect(can(both, 'answerHandOver', things.own)).toBe(false)
})
