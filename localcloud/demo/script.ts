import type { InputOf, OutputOf } from '../../contract/actions'
import type { ActionName } from '../../contract/names'
import type { Founding } from '../../scripts/found/found'
import type { Who } from './people'

/** What earlier steps left behind for later ones: ids by the names the story gives them. */
export type Known = Map<string, string>

/** One thing that somebody did in a community at a moment of the past. */
export interface Act {
  /** epoch ms */
  readonly at: number
  readonly communityId: string
  readonly by: Who
  readonly action: ActionName
  readonly input: (known: Known) => unknown
  /** Keeps what later steps need of the answer. */
  readonly learn?: (answer: unknown, known: Known) => void
}

/** A community is founded, or a member is named its first secretary by telephone: both from outside, as in a real one. */
export type Step =
  | Act
  | { readonly at: number; readonly founding: Founding }
  | { readonly at: number; readonly communityId: string; readonly secretary: string }

type WriteStep = <Name extends ActionName>(
  at: number,
  by: Who,
  action: Name,
  input: (known: Known) => InputOf<Name>,
  learn?: (answer: OutputOf<Name>, known: Known) => void,
) => Act

/** Writes steps in one community, each with its input and answer typed by the contract. */
export function stepsIn(communityId: string): WriteStep {
  return (at, by, action, input, learn) => ({
    at,
    communityId,
    by,
    action,
    input,
    ...(learn === undefined ? {} : { learn: learn as (answer: unknown, known: Known) => void }),
  })
}

/** What an earlier step must have left; a story that is out of order is a mistake of the story. */
export function recall(known: Known, name: string): string {
  const value = known.get(name)
  if (value === undefined) throw new Error(`the demo has not come to ${name} yet`)
  return value
}
