import { home, type Module } from '../platform/module'
import { casesJob } from './cases.job'
import { caseBook, ownCases } from './exported'
import { forgetCases } from './forget'
import { caseTodos, nearCases } from './home'
import { kindOf as kindsByName } from '../platform/caseKind'
import { caseWaits } from './waits'

/** What asks every case, whichever noun it belongs to: made of the nouns that have kinds of case. */
export function cases(modules: readonly Module[]) {
  const kinds = modules.flatMap((module) => module.kinds ?? [])
  const kindOf = kindsByName(kinds)
  return {
    noun: 'cases',
    handlers: [],
    wakes: [casesJob(kindOf)],
    books: { cases: caseBook(kindOf) },
    own: ownCases(kindOf),
    waits: caseWaits(kinds),
    home: home({ load: nearCases, view: caseTodos(kindOf) }),
    forget: forgetCases(kindOf),
  } as const satisfies Module
}
