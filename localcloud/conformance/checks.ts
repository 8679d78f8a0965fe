import { aggregates } from './aggregates'
import { documents } from './documents'
import { files } from './files'
import { queries } from './queries'
import { questions } from './questions'
import type { Checks } from './subject'
import { transactions } from './transactions'
import { traps } from './traps'
import { uniqueness } from './uniqueness'
import { updates } from './updates'

/** Facts that the local cloud and a real environment have in common; each group stands in the file of its name. */
export const sharedGroups: Readonly<Record<string, Checks>> = {
  documents,
  updates,
  queries,
  aggregates,
  uniqueness,
  transactions,
  traps,
  files,
}

/** All that a real environment is asked. */
export const allGroups: Readonly<Record<string, Checks>> = { ...sharedGroups, questions }
