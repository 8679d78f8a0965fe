import type { ImportDocument, ImportPartDocument } from '../platform/collections/imports'
import type { Services } from '../platform/context'
import type { Leaver } from '../platform/module'
import { wipeImport } from './wipe'

const importsMax = 200
const partsMax = 400

/**
 * An old table that is still open and tells whoever leaves is laid aside as a whole: the file names them, and can be sent
 * again without them. Of those that are over, only their name might.
 */
export async function forgetImports(services: Services, leaver: Leaver): Promise<number> {
  const { store } = services
  const { communityId } = leaver
  const found = await store.find('imports', { communityId }, { orderBy: [['at', 'desc']], limit: importsMax })
  let forgotten = 0
  for (const document of found) {
    const tells =
      tellsOf(document, leaver) ||
      (document.status !== 'ended' && (await inLines(services, document, leaver)))
    if (!tells) continue
    await wipeImport(services, document, { name: '' })
    forgotten += 1
  }
  return forgotten
}

const tellsOf = ({ name, sheets, questions, answers }: ImportDocument, leaver: Leaver): boolean =>
  mentions([name, sheets, questions, answers], leaver)

async function inLines(
  { store }: Services,
  { _id, communityId }: ImportDocument,
  leaver: Leaver,
): Promise<boolean> {
  const parts: ImportPartDocument[] = await store.find(
    'importParts',
    { communityId, importId: _id },
    { orderBy: [['n', 'asc']], limit: partsMax },
  )
  return parts.some(({ rows }) => mentions(rows, leaver))
}

const mentions = (words: unknown, { name, phone }: Leaver): boolean => {
  const said = JSON.stringify(words)
  return (name !== '' && said.includes(name)) || (phone !== '' && said.includes(phone))
}
