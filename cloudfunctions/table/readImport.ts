import { importLimits } from '../../domain/tables/limits'
import type { ImportProblem } from '../../domain/tables/problems'
import { isStopped, type Understood } from '../../domain/tables/types'
import { understand } from '../../domain/tables/understand'
import { communityOf } from '../community/own'
import type { ImportDocument } from '../platform/collections/imports'
import type { Services } from '../platform/context'
import { inParts } from '../platform/inParts'
import { DuplicateKey } from '../platform/store'
import { importWakeAt } from '../register/importLife'
import { wipeImport } from '../register/wipe'
import { readTable } from './reading/file'
import { Unreadable } from './reading/unreadable'

/** writes under way at once */
const sideBySide = 10

/**
 * Reads an old table that function `api` has written down, with what was answered to its questions so far, and lays what
 * was understood beside it, a part at a time. Once for each time that it was asked for.
 */
export async function readImport(services: Services, importId: string): Promise<boolean> {
  const { store, log } = services
  if ((await store.update('imports', { _id: importId, status: 'asked' }, { status: 'reading' })) === 0)
    return false
  const document = await store.get('imports', importId)
  if (document === null) return false
  try {
    const understood = await understandFile(services, document)
    await keepParts(services, document, understood)
    await done(services, document, understood)
    return true
  } catch (error) {
    if (!(error instanceof Unreadable)) log.fault('table.read', error)
    await failed(services, document, error instanceof Unreadable ? error.why : 'broken')
    return false
  }
}

async function understandFile(services: Services, document: ImportDocument): Promise<Understood> {
  const [file, community] = await Promise.all([
    fileOf(services, document),
    communityOf(services.store, document.communityId),
  ])
  const sheets = await readTable(file)
  const known = { buildings: community.buildings, fileName: document.name, now: services.now() }
  const understood = understand(sheets, known, document.answers)
  if (understood.rows.length === 0 && document.answers.length === 0) throw new Unreadable('empty')
  return understood
}

/** What the phone sent is kept where nobody else's phone finds it, and the first copy goes. */
async function fileOf({ store, cloud }: Services, document: ImportDocument): Promise<Buffer> {
  const { _id, communityId, fileId } = document
  if (fileId === null) throw new Unreadable('gone')
  const { fileContent } = await cloud.downloadFile({ fileID: fileId }).catch(() => {
    throw new Unreadable('gone')
  })
  const file = Buffer.from(fileContent)
  if (file.length > importLimits.fileBytes) throw new Unreadable('tooLarge')
  if (!fileId.includes('/incoming/')) return file
  const kept = await cloud.uploadFile({ cloudPath: `imports/${communityId}/${_id}`, fileContent: file })
  document.fileId = kept.fileID
  await store.update('imports', { _id, status: 'reading' }, { fileId: kept.fileID })
  await cloud.deleteFile({ fileList: [fileId] })
  return file
}

async function keepParts(
  { store }: Services,
  { _id: importId, communityId, parts: before }: ImportDocument,
  { rows }: Understood,
): Promise<void> {
  const count = Math.max(before, partsOf(rows.length))
  await inParts(
    Array.from({ length: count }, (_, n) => n),
    sideBySide,
    async (n) => {
      const part = rows.slice(n * importLimits.part, (n + 1) * importLimits.part)
      const told = { stopped: part.filter(isStopped).length }
      const _id = `${importId}-${String(n)}`
      const changed = await store.update('importParts', { _id }, { ...told, rows: store.command.set(part) })
      if (changed > 0) return
      try {
        await store.add('importParts', { _id, communityId, importId, n, ...told, rows: part })
      } catch (error) {
        // Written alike by a copy of this run.
        if (!(error instanceof DuplicateKey)) throw error
      }
    },
  )
}

const partsOf = (rows: number): number => Math.ceil(rows / importLimits.part)

async function done(
  services: Services,
  document: ImportDocument,
  { rows, sheets, questions }: Understood,
): Promise<void> {
  const { store, now } = services
  const { _id, round } = document
  const { command } = store
  const told = { status: 'understood', touchedAt: now() } as const
  const kept = await store.update(
    'imports',
    { _id, status: 'reading', round },
    {
      ...{ ...told, why: null, wakeAt: importWakeAt(told), wakeTries: 0 },
      ...{ sheets: command.set(sheets), questions: command.set(questions), rows: rows.length },
      ...{ ready: rows.filter((row) => !isStopped(row)).length, parts: partsOf(rows.length) },
      ...{ written: 0, added: 0, known: 0 },
    },
  )
  // Laid aside meanwhile: what was just written down of it goes, too.
  if (kept === 0 && (await store.get('imports', _id))?.status === 'ended')
    await wipeImport(services, document)
}

async function failed(
  { store, now, cloud }: Services,
  document: ImportDocument,
  why: ImportProblem,
): Promise<void> {
  const told = { status: 'failed', touchedAt: now() } as const
  if (document.fileId !== null) await cloud.deleteFile({ fileList: [document.fileId] })
  await store.update(
    'imports',
    { _id: document._id, status: 'reading', round: document.round },
    { ...told, why, fileId: null, wakeAt: importWakeAt(told), wakeTries: 0 },
  )
}
