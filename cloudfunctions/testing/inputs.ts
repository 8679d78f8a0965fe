import { actions } from '../../contract/actions'
import type { ActionName } from '../../contract/names'
import type { Documents } from '../platform/store'
import { specimens } from './specimens'

export type Input = Readonly<Record<string, unknown>>

/** What is there to be asked about, by the name of the field that says which. */
export type Things = Readonly<Partial<Record<string, readonly unknown[]>>>

type Shelf =
  | 'awards'
  | 'bodies'
  | 'certificates'
  | 'cases'
  | 'consents'
  | 'notices'
  | 'outages'
  | 'imports'
  | 'orders'
  | 'goods'
  | 'redemptions'
  | 'settlements'
  | 'members'
  | 'photos'

/** Everything there is in a cloud, or in one community of it, by the field of an input that names it. */
export function thingsIn(
  cloud: { documents: <Name extends Shelf>(name: Name) => readonly Documents[Name][] },
  communityId?: string,
): Things {
  const ids = (name: Shelf) =>
    cloud
      .documents(name)
      .filter((each) => communityId === undefined || each.communityId === communityId)
      .map(({ _id }) => _id)
  const casesOf = (kind: string) =>
    cloud
      .documents('cases')
      .filter((each) => each.kind === kind && (communityId === undefined || each.communityId === communityId))
      .map(({ _id }) => _id)
  return {
    needId: casesOf('need'),
    unitId: casesOf('unit'),
    orderId: ids('orders'),
    consentId: ids('consents'),
    goodsId: ids('goods'),
    redemptionId: ids('redemptions'),
    settlementId: ids('settlements'),
    noticeId: ids('notices'),
    outageId: ids('outages'),
    bodyId: ids('bodies'),
    awardId: ids('awards'),
    importId: ids('imports'),
    memberId: ids('members'),
    number: ids('certificates'),
    photos: ids('photos').map((photoId) => [photoId]),
    voice: ids('photos'),
  }
}

/** One field of an input: whether it may be left out, and what can stand in it. */
export interface Field {
  name: string
  optional: boolean
  choices: readonly unknown[]
}

/** The fields of this action's input: things that are there, each option of a list, or what the specimen says. */
export function fieldsOf(action: ActionName, things: Things): Field[] {
  const full: Input = specimens[action].full
  return Object.entries(actions[action].input.entries as Readonly<Record<string, SchemaPart>>).map(
    ([name, schema]) => {
      const optional = schema.type === 'optional'
      const options = (optional ? schema.wrapped : schema)?.options
      const there = things[name] ?? []
      return { name, optional, choices: there.length > 0 ? there : (options ?? [full[name]]) }
    },
  )
}

/** As much of a valibot schema as matters here. */
interface SchemaPart {
  type: string
  wrapped?: SchemaPart
  options?: readonly unknown[]
}

/** Every input that asks for one thing more than must be said: each thing that is there, each option of each list. */
export function inputsOf(action: ActionName, things: Things): Input[] {
  const fields = fieldsOf(action, things)
  const least: Input = Object.fromEntries(
    fields.filter(({ optional }) => !optional).map(({ name, choices }) => [name, choices[0]]),
  )
  const others = fields.flatMap(({ name, optional, choices }) =>
    choices.slice(optional ? 0 : 1).map((choice) => ({ ...least, [name]: choice })),
  )
  return [least, ...others]
}

/** The input of the specimen, about things that are there. */
export function inputAbout(action: ActionName, things: Things): Input {
  const full: Input = specimens[action].full
  return Object.fromEntries(Object.entries(full).map(([name, value]) => [name, things[name]?.[0] ?? value]))
}
