import type { ImportDocument } from '../platform/collections/imports'
import { journalCommand } from '../platform/journalCommand'
import { accepted } from '../platform/reply'
import { wiped } from './importLife'
import { importOf, loadImport } from './importOf'
import { importView } from './importView'
import { wipeImport } from './wipe'

export const registerImportEnd = journalCommand<'register.importEnd', ImportDocument | null, ImportDocument>({
  action: 'register.importEnd',
  load: loadImport,
  // Wiping may be done again, and must be done whole: it comes before what is answered.
  prepare: async (context, found) => {
    const document = importOf(context, found)
    await wipeImport(context.services, document)
    return { ...document, ...wiped }
  },
  work: (_tx, _context, after) => Promise.resolve(accepted(importView(after))),
})
