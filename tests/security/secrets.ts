import { personIdOf } from '../../cloudfunctions/platform/identity'
import type { Documents } from '../../cloudfunctions/platform/store'
import type { Input } from '../../cloudfunctions/testing/inputs'
import { openidOf, others, people, type PersonName } from '../../cloudfunctions/testing/people'
import type { Secret } from '../../cloudfunctions/testing/specimen'
import { specimens } from '../../cloudfunctions/testing/specimens'
import type { ActionName } from '../../contract/names'

const cast = { ...people, ...others }
type Known = keyof typeof cast
const everyone = Object.keys(cast) as Known[]

/** What must not be told of a person. A number that is on two doors, one in each community, tells of nobody. */
function secretsOf(name: Known): readonly { kind: Secret; pattern: RegExp }[] {
  const { name: called, phone, home } = cast[name]
  const sharers = Object.values(cast).filter((person) => person.home?.room === home?.room)
  return [
    { kind: 'name', pattern: new RegExp(called) },
    { kind: 'phone', pattern: new RegExp(phone) },
    ...(home === null || sharers.length > 1
      ? []
      : [{ kind: 'home' as const, pattern: new RegExp(`(?<![0-9A-Za-z])${home.room}(?![0-9A-Za-z])`) }]),
  ]
}

const secrets = everyone.flatMap((subject) => secretsOf(subject).map((secret) => ({ subject, ...secret })))

/** What a text tells of whom. */
export const toldIn = (text: string): { subject: Known; kind: Secret }[] =>
  secrets.filter(({ pattern }) => pattern.test(text))

/** Everything that says in WeChat's own terms who people are: told to nobody at all. */
export const identities: readonly string[] = everyone.flatMap((name) => [
  openidOf(name),
  personIdOf(openidOf(name)),
])

interface Asked {
  viewer: PersonName
  action: ActionName
  input: Input
  memberId: (who: PersonName) => string
  /** every order as it stands, and as it stood before if the action changed it */
  orders: readonly Documents['orders'][]
  /** the same of every case */
  cases: readonly Documents['cases'][]
}

/** By which of the ways of its specimen this viewer may learn this of that person; null by none. */
export function rightTo(
  asked: Asked,
  subject: Known,
  kind: Secret,
): 'self' | 'desk' | 'family' | 'bearer' | 'crew' | 'holder' | null {
  const { viewer, action, input, memberId, orders, cases } = asked
  if (viewer === subject) return 'self'
  const { tells = {} } = specimens[action]
  if (tells.desk?.includes(kind) && subject in peopleOfDesk(viewer)) return 'desk'
  if (tells.family?.includes(kind) && family.includes(viewer) && family.includes(subject)) return 'family'
  if (tells.bearer?.includes(kind) && 'number' in input) return 'bearer'
  const mine = orders.filter((order) => crewOf(order).includes(memberId(viewer)))
  if (tells.crew?.includes(kind) && mine.some((order) => crewOf(order).includes(memberId(subject))))
    return 'crew'
  const held = mine.find(({ _id }) => _id === input['orderId'])
  const claimed = cases.find((each) => each._id === input['needId'] && isHeldBy(each, memberId(viewer)))
  const owners = [held?.reporterId, claimed?.openedBy]
  return tells.holder?.includes(kind) && owners.includes(memberId(subject)) ? 'holder' : null
}

const isHeldBy = ({ ownerKeys }: Documents['cases'], memberId: string): boolean =>
  ownerKeys.includes(`member:${memberId}`)

const crewOf = ({ state }: Documents['orders']): string[] =>
  'crew' in state ? state.crew.map(({ memberId }) => memberId) : []

/** In every specimen the neighbour asks to act for the resident. */
const family: readonly PersonName[] = ['neighbour', 'resident']

/** The desk of a community sees its people. */
const peopleOfDesk = (viewer: PersonName) =>
  viewer === 'otherSecretary' ? others : viewer === 'secretary' || viewer === 'staff' ? people : {}
