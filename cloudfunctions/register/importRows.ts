import type { ImportDocument } from '../platform/collections/imports'
import { memberHandler } from '../platform/context'
import { accepted, refused } from '../platform/reply'
import { loadImport } from './importOf'
import { importRowView } from './importView'

/** Of lines that wait for an answer so many parts are put together on one page. */
const partsOfPage = 10

export const registerImportRows = memberHandler<'register.importRows', ImportDocument | null>({
  action: 'register.importRows',
  load: loadImport,
  run: async ({ services: { store }, communityId, input }, found) => {
    if (found?.communityId !== communityId) return refused('import.notFound')
    const { importId, part, stopped } = input
    const { command } = store
    const size = stopped ? partsOfPage : 1
    const parts = await store.find(
      'importParts',
      { communityId, importId, n: command.gte(part) },
      { orderBy: [['n', 'asc']], limit: size + 1 },
    )
    const rows = parts
      .slice(0, size)
      .flatMap((each) => each.rows)
      .map(importRowView)
      .filter((row) => !stopped || row.stopped)
    const next = parts[size]?.n
    return accepted({ rows, ...(next === undefined ? {} : { next }) })
  },
})
