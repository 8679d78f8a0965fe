import { importLimits } from '../../domain/tables/limits'
import type { ImportAnswer } from '../../domain/tables/types'
import type { ImportDocument } from '../platform/collections/imports'
import { journalCommand } from '../platform/journalCommand'
import { checkWords } from '../platform/moderation'
import { accepted, refused } from '../platform/reply'
import { asked } from './importLife'
import { checkOpen, importOf, loadImport } from './importOf'
import { importView } from './importView'
import { setToRead } from './setToRead'

export const registerImportAnswer = journalCommand<'register.importAnswer', ImportDocument | null>({
  action: 'register.importAnswer',
  load: loadImport,
  prepare: async (context, found) => {
    checkOpen(importOf(context, found))
    await checkWords(context, context.input.answers.flatMap(wordsOf))
  },
  work: async (tx, context) => {
    const before = importOf(context, await tx.get('imports', context.input.importId))
    checkOpen(before)
    const answers = merged(before.answers, context.input.answers)
    if (answers.length > importLimits.answers)
      return refused('import.answersMax', { max: importLimits.answers })
    const after = { ...before, ...asked(context.at), answers, round: before.round + 1 }
    await tx.set('imports', after)
    return accepted(importView(after))
  },
  afterwards: ({ services, input }) => setToRead(services, input.importId),
})

const wordsOf = (answer: ImportAnswer): string[] =>
  answer.kind === 'cell' || answer.kind === 'building' ? [answer.text] : []

/** The last word on a thing counts. */
function merged(before: readonly ImportAnswer[], said: readonly ImportAnswer[]): ImportAnswer[] {
  const all = new Map([...before, ...said].map((answer) => [thingOf(answer), answer]))
  return [...all.values()]
}

function thingOf(answer: ImportAnswer): string {
  switch (answer.kind) {
    case 'column':
      return `column ${String(answer.sheet)} ${String(answer.column)}`
    case 'year':
      return `year ${String(answer.sheet)}`
    case 'building':
      return `building ${answer.text}`
    case 'cell':
      return `cell ${String(answer.sheet)} ${String(answer.line)} ${answer.field}`
    default:
      throw new Error(`unknown answer ${String(answer satisfies never)}`)
  }
}
