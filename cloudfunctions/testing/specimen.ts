import type { InputOf } from '../../contract/actions'
import type { ActionName } from '../../contract/names'
import type { Ground } from './ground'
import type { PersonName } from './people'

/** An input, or what must be done before to have one. */
export type Prepared<Input> = Input | ((ground: Ground) => Promise<Input>)

/** What is private about a person: the whole name, the telephone, the door. */
export type Secret = 'name' | 'phone' | 'home'

/** Who may learn what of other people from a reply; nobody anything unless it says so. */
export interface Tells {
  /** the desk of a community, of its people */
  desk?: readonly Secret[]
  /** who asked to act for somebody, and whom they asked for, of one another */
  family?: readonly Secret[]
  /** the crew of an order, of one another */
  crew?: readonly Secret[]
  /** whoever holds the paper whose number they ask about, of whom it is about */
  bearer?: readonly Secret[]
  /** who holds the order that was asked about, of its reporter */
  holder?: readonly Secret[]
}

/**
 * One action as the tests know it, beside its handler: whatever is proved for every action (bad input, round trips,
 * secrets, words, repeats, the shape of the reply) is proved from this.
 */
export interface Specimen<Name extends ActionName> {
  /** Well-formed, with every field filled in; its ids are those of nothing. */
  full: Required<InputOf<Name>>
  /** who asks on the way that succeeds */
  who: PersonName
  /** What they ask for, as most people do; puts before what must stand there. */
  input: Prepared<InputOf<Name>>
  /** Where another person asks with every field filled in, or other things must stand: what differs from `full`. */
  // eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- some inputs have no field
  whole?: { who?: PersonName; input: (ground: Ground) => Promise<Partial<InputOf<Name>>> }
  /** Whose secrets the reply may hold, and for whom. */
  tells?: Tells
  /** Fields for words that every member may read; of any other field only those learn who have a part in it. */
  everyoneReads?: readonly string[]
  /** The desk answers for its words, so that every member reads them although the check is down. */
  vouchedFor?: true
}

export type SpecimensOf<Names extends ActionName> = { readonly [Name in Names]: Specimen<Name> }

/** Ids of nothing. */
export const nothing = '01ARZ3NDEKTSV4RRFFQ69G5FAV'
/** Well-formed, and of no list in particular. */
export const anyCursor = 'a~1'

/** Asks for nothing in particular, once this has been done. */
export const after =
  (prepare: (ground: Ground) => Promise<unknown>) =>
  async (ground: Ground): Promise<Record<string, never>> => {
    await prepare(ground)
    return {}
  }
