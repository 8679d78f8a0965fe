import type { Person } from './context'

/**
 * A request is known by who sent it and the id they gave it. There are two books of requests: an order's own commands
 * lie in the order, everything else in the journal, and each kind of command looks into both (ADR 1, 2).
 */
interface Asked {
  person: Pick<Person, 'personId'>
  requestId: string
}

const orderPrefix = 'req:'

/** Where the answer to a command that is not an order's own lies: an `_id` of the journal. */
export const journalIdOf = ({ person, requestId }: Asked): string => `${person.personId}:${requestId}`

/** What marks an order's own command: one of its `keys`, unique over all orders. */
export const orderKeyOf = (asked: Asked): string => `${orderPrefix}${journalIdOf(asked)}`

export const isOrderKey = (key: string): boolean => key.startsWith(orderPrefix)
