import type { ImportRow } from '../../domain/tables/types'
import type { ImportDocument } from '../platform/collections/imports'
import { journalCommand } from '../platform/journalCommand'
import { accepted } from '../platform/reply'
import { importWakeAt } from './importLife'
import { checkOpen, importOf, loadImport } from './importOf'
import { markRefused } from './refusedLines'
import { importView } from './importView'
import { writeParts } from './writePart'

/** Parts that one call writes: 200 lines. */
const partsAtOnce = 4

interface Written {
  from: number
  until: number
  added: number
  known: number
  refused: readonly ImportRow[]
}

export const registerImportWrite = journalCommand<'register.importWrite', ImportDocument | null, Written>({
  action: 'register.importWrite',
  load: loadImport,
  // Each line is written once by its own id, so it may be written before it is known who was faster.
  prepare: async (context, found) => {
    const document = importOf(context, found)
    checkOpen(document)
    const { written: from, parts } = document
    const until = Math.min(from + partsAtOnce, parts)
    return { from, until, ...(await writeParts(context, document, from, until)) }
  },
  work: async (tx, context, { from, until, added, known, refused }) => {
    const before = importOf(context, await tx.get('imports', context.input.importId))
    checkOpen(before)
    // Somebody else has written and counted the same lines.
    if (before.written !== from) return accepted(importView(before))
    await markRefused(tx, before, { from, until }, refused)
    const touched = { ...before, touchedAt: context.at, wakeTries: 0 }
    const after = {
      ...{ ...touched, wakeAt: importWakeAt(touched) },
      ...{ written: until, added: before.added + added, known: before.known + known },
      ready: before.ready - refused.length,
    }
    await tx.set('imports', after)
    return accepted(importView(after))
  },
})
