import type { InputOf, OutputOf } from '../../contract/actions'
import type { ActionName } from '../../contract/names'
import type { TestCloud } from '../../localcloud/testing'
import type { PersonName } from './people'

/** A community on which things are put as they must stand before something else can be done. */
export interface Ground {
  cloud: TestCloud
  /** What somebody does; a refusal fails the test. */
  must<Name extends ActionName>(who: PersonName, action: Name, input: InputOf<Name>): Promise<OutputOf<Name>>
  memberId(who: PersonName): string
  /** two runs of the timer, a minute apart, from the moment that the clock shows: whatever is due acts within them */
  runTimer(): Promise<void>
}
