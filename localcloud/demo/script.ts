import type { InputOf, OutputOf } from '../../contract/actions'
import type { ActionName } from '../../contract/names'
import type { DemoRole } from './people'

/** What earlier steps left behind for later ones: ids by the names the story gives them. */
export type Known = Map<string, string>

/** One thing that somebody did at a moment of the past. */
export interface Step {
  /** epoch ms */
  readonly at: number
  readonly by: DemoRole
  readonly action: ActionName
  readonly input: (known: Known) => unknown
  /** Keeps what later steps need of the answer. */
  readonly learn?: (answer: unknown, known: Known) => void
}

/** Writes one step with its input and answer typed by the contract. */
export function step<Name extends ActionName>(
  at: number,
  by: DemoRole,
  action: Name,
  input: (known: Known) => InputOf<Name>,
  learn?: (answer: OutputOf<Name>, known: Known) => void,
): Step {
  return learn === undefined
    ? { at, by, action, input }
    : { at, by, action, input, learn: learn as (answer: unknown, known: Known) => void }
}

/** What an earlier step must have left; a story that is out of order is a mistake of the story. */
export function recall(known: Known, name: string): string {
  const value = known.get(name)
  if (value === undefined) throw new Error(`the demo has not come to ${name} yet`)
  return value
}
