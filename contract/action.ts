import type * as v from 'valibot'
import type { Deed } from '../domain/member/policy'
import type { ActionName } from './names'
import type { RefusalCode } from './refusals'

/** Who may ask: anyone with WeChat, any member of the community, or whoever may do this deed (domain/member/policy.ts). */
export type May = 'anyone' | 'member' | Deed

type Schema = v.GenericSchema<Record<string, unknown>, Record<string, unknown>>

export interface Action<Input extends Schema = Schema, Output = unknown> {
  may: May
  /** what it does, in one or two sentences, with the source of its rule */
  about: string
  input: Input
  /** refusals of its own, besides commonRefusals and what `may` implies */
  refusals: readonly RefusalCode[]
  /** carries the type of the answer; never read */
  readonly output?: Output
}

/** Declares an action: `action<Output>()({ … })`, so that the input's type is read off its schema. */
export const action =
  <Output>() =>
  <const Input extends Schema>(definition: Omit<Action<Input, Output>, 'output'>): Action<Input, Output> =>
    definition

/** Every action of one noun: what `names` lists, no more and no less. */
export type ActionsOf<Noun extends string> = Record<Extract<ActionName, `${Noun}.${string}`>, Action>
