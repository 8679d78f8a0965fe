import type { Person } from './context'
import { digestOf } from './identity'

/** A request is known by who sent it and the id they gave it (ADR 9). */
interface Request {
  person: Pick<Person, 'personId'>
  requestId: string
}

/**
 * Its name in the journal: the `_id` of the entry. Nobody's name can be read off it, so it may stay when the person is
 * forgotten (ADR 6).
 */
export const requestIdOf = ({ person, requestId }: Request): string =>
  `r${digestOf(`request ${person.personId} ${requestId}`)}`

const prefix = 'req:'

/** Its name in a document that carries its own requests: one of its `keys`, unique over its collection. */
export const requestKeyOf = (request: Request): string => `${prefix}${requestIdOf(request)}`

export const isRequestKey = (key: string): boolean => key.startsWith(prefix)
