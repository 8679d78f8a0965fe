import { accept, refuse, type Decision } from '../kernel/decision'
import { normalName } from '../kernel/name'
import type { Body } from './types'

/** What the secretary writes of a body. */
export type BodyWords = Pick<Body, 'kind' | 'name' | 'phone' | 'buildings' | 'orderKinds'> & { open: boolean }

export interface BodyPut {
  type: 'put'
  body: Body
}

export const bodyRefusals = [
  'body.notFound',
  'body.closed', // off the list: it gets nothing new
  'body.namedTwice', // another one on the list is called so
  'body.buildingUnknown', // detail.name: stands on no list of buildings
  'body.tooMany', // detail.max
  'body.missing', // whoever is made 物业 belongs to one
] as const
export type BodyRefusal = (typeof bodyRefusals)[number]

/** On the list of one community, closed ones too: more than any works with. */
export const bodiesMax = 60

interface Asked {
  /** the one that is changed; null for a new one */
  before: Body | null
  bodyId: string
  communityId: string
  words: BodyWords
  /** everyone on the list, it among them */
  others: readonly Body[]
  /** names of the community's buildings */
  buildings: readonly string[]
  at: number
}

/** Writes a body on the list, or changes it there; taken off, it stays readable where something was sent to it. */
export function putBody(asked: Asked): Decision<BodyPut, BodyRefusal> {
  const { before, bodyId, communityId, words, others, buildings, at } = asked
  const { open, ...written } = words
  if (before === null && others.length >= bodiesMax) return refuse('body.tooMany', { max: bodiesMax })
  const twice = others.some(
    (other) =>
      other.bodyId !== bodyId &&
      other.closedAt === null &&
      normalName(other.name) === normalName(written.name),
  )
  if (open && twice) return refuse('body.namedTwice')
  // One that has been taken off the community's list may stay where it was written.
  const known = [...buildings, ...(before?.buildings ?? [])]
  const unknown = written.buildings.find((name) => !known.includes(name))
  if (unknown !== undefined) return refuse('body.buildingUnknown', { name: unknown })
  const closedAt = open ? null : (before?.closedAt ?? at)
  return accept({ type: 'put', body: { bodyId, communityId, ...written, closedAt } })
}
