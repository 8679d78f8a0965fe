import type { MemberDocument } from '../../cloudfunctions/platform/documents'
import type { Secret } from '../../cloudfunctions/testing/specimen'
import { specimens } from '../../cloudfunctions/testing/specimens'
import type { Complain } from './invariants/complaints'
import type { Delivery } from './client'
import { persons, type Person } from './people'
import {
  corrected,
  grantBooks,
  grantCrew,
  grantDesk,
  grantFamily,
  grantHelpers,
  isOfDesk,
  others,
  type Before,
  type Grant,
} from './rights'
import type { World } from './world'

/** Something private that belongs to one invented person (or a family) and stands nowhere else. */
interface OwnSecret {
  kind: Secret
  text: string
  pattern: RegExp
}

const secretOf = (kind: Secret, text: string): OwnSecret => ({
  kind,
  text,
  // Part of a longer number or id is no door.
  pattern: new RegExp(kind === 'name' ? text : `(?<![0-9A-Za-z])${text}(?![0-9A-Za-z])`),
})

const secretsOf = ({ name, phone, home }: Pick<Person, 'name' | 'phone' | 'home'>): OwnSecret[] => [
  // The surname stays when a name is masked.
  secretOf('name', name.slice(1)),
  secretOf('phone', phone),
  secretOf('home', home.room),
]

const all = new Map([...persons, ...others].flatMap(secretsOf).map((secret) => [secret.text, secret]))
const identities = persons.flatMap(({ openid, personId }) => [openid, personId])

/** The secrets somebody has a right to see in this reply. Written from the privacy rule, not from the views. */
function allowed(world: World, delivery: Delivery, stood: Before): Set<string> {
  const { before, members, began } = stood
  const { move, reply } = delivery
  const mine = [...members, ...world.documents('members')].filter(({ openid }) => openid === move.who.openid)
  const texts = new Set(secretsOf(move.who).map(({ text }) => text))
  const grant: Grant = ({ name, phone, home }, kinds = ['name', 'phone', 'home']) => {
    const told = { name: name.slice(1), phone, home: home?.room ?? '' }
    for (const kind of kinds) texts.add(told[kind])
  }
  for (const member of mine) {
    grant(member)
    // Whom they have named as family stands there as they wrote it.
    for (const relative of member.family ?? []) grant({ ...relative, home: null }, ['name', 'phone'])
  }
  // Whoever corrects their profile may read what they wrote; it is theirs from then on, and was before.
  if (move.who.key === 'bert') for (const once of corrected) grant(once)
  if (reply === null || !reply.ok) return texts
  const ids = new Set(mine.map(({ memberId }) => memberId))
  const versions = [...before, ...world.documents('orders')]
  for (const { state, reporterId } of versions) {
    if (reporterId === null || !ids.has(reporterId)) continue
    grant({ ...state.reporter, home: state.place })
  }
  const { tells = {} } = specimens[move.action]
  // Whoever has the number of a certificate reads whose it is.
  if (tells.bearer !== undefined) {
    const { memberId } = world.documents('certificates').find(({ _id }) => _id === move.input['number']) ?? {}
    const owner = [...members, ...world.documents('members')].find((each) => each.memberId === memberId)
    if (owner !== undefined) grant(owner, tells.bearer)
  }
  // Who has agreed to it stands on a notice by their whole name.
  for (const { state } of world.documents('notices'))
    for (const { name, consent } of state.named)
      if (consent === 'given') grant({ name, phone: '-', home: null }, ['name'])
  grantCrew({ versions, began }, tells, move, ids, grant)
  grantHelpers(world, stood, tells, move, mine, grant)
  const consents = [...stood.consents, ...world.documents('consents')]
  grantFamily({ versions, consents }, tells, move, ids, grant)
  const { desk = [] } = tells
  const toDesk: Grant = (person) => grant(person, desk)
  if (desk.length > 0) {
    grantDesk([...members, ...world.documents('members')], mine, versions, toDesk)
    if (isOfDesk(mine)) grantBooks(world, { move, consents }, toDesk)
  }
  return texts
}

/** No door, phone or name to someone with no right to it; no openid to anybody. */
export function checkReply(world: World, delivery: Delivery, before: Before, complain: Complain): void {
  if (delivery.reply === null) return
  const text = JSON.stringify(delivery.reply)
  const { who, action } = delivery.move
  for (const identity of identities) {
    if (text.includes(identity)) complain(`${action} tells ${who.key} an identity: ${text}`)
  }
  const found = [...all.values()].filter(
    ({ text: secret, pattern }) => text.includes(secret) && pattern.test(text),
  )
  if (found.length > 0) {
    const may = allowed(world, delivery, before)
    for (const { kind, text: secret } of found) {
      if (!may.has(secret))
        complain(`${action} tells ${who.key} a ${kind} (${secret}) that is not theirs to know: ${text}`)
    }
  }
  checkBorders(world, delivery, text, before.members, complain)
}

/** Nothing of a community reaches people who are not in it. */
function checkBorders(
  world: World,
  { move }: Delivery,
  text: string,
  members: readonly MemberDocument[],
  complain: Complain,
): void {
  // Who leaves within a step was still a member at its beginning.
  const mine = new Set(
    [...members, ...world.documents('members')]
      .filter(({ openid }) => openid === move.who.openid)
      .map(({ communityId }) => communityId),
  )
  for (const name of ['orders', 'cases', 'goods', 'redemptions', 'settlements', 'photos'] as const) {
    for (const { _id, communityId } of world.documents(name)) {
      if (!mine.has(communityId) && text.includes(_id))
        complain(`${move.action} tells ${move.who.key} of ${name} elsewhere`)
    }
  }
}

/** Neither the log nor a message on a locked screen names anybody. */
export function checkOutside(world: World, complain: Complain): void {
  const messages = world.cloud.outbox.all().map(({ data, page }) => JSON.stringify({ data, page }))
  for (const text of [...world.logged, ...messages]) {
    for (const { kind, text: secret, pattern } of all.values()) {
      if (text.includes(secret) && pattern.test(text))
        complain(`a log line or message tells a ${kind}: ${text}`)
    }
    for (const identity of identities)
      if (text.includes(identity)) complain(`a log line or message tells an identity: ${text}`)
  }
}
