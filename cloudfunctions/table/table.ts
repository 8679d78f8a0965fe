import { limits } from '../../contract/limits'
import type { Cell } from '../../domain/kernel/cell'
import type { Book } from '../platform/book'
import type { ExportedName } from '../platform/exportedName'
import type { Services } from '../platform/context'
import type { TableDocument } from '../platform/documents'
import { bookOf, type Module } from '../platform/module'
import { pageOf } from '../platform/page'
import { csvFile } from './csv'
import { fileLifeMs } from '../tables/life'
import { whereOf } from '../tables/rows'
import { readImport } from './readImport'
import { xlsxFile, type Mark } from './xlsx'

/** rows read in one request */
const portion = 200

/**
 * The function `table`: makes the file of a table that function `api` has allowed and written down, and reads one that was sent. Nothing that is sent
 * to it is believed but which table that is, and nothing is answered, so whoever calls it can only have done sooner what
 * somebody else may have. A table is made once, however often it is asked for.
 */
export function createTable(services: Services, modules: readonly Module[]) {
  return async (event: unknown): Promise<{ ok: boolean }> => {
    const { tableId, importId } = (event ?? {}) as { tableId?: unknown; importId?: unknown }
    if (typeof importId === 'string') return { ok: await readImport(services, importId) }
    if (typeof tableId !== 'string') return { ok: false }
    const { store, log } = services
    const mine = { _id: tableId, status: 'asked' }
    if ((await store.update('tables', mine, { status: 'making' })) === 0) return { ok: false }
    try {
      await make(services, modules, tableId)
      return { ok: true }
    } catch (error) {
      log.fault('table.make', error)
      await store.update(
        'tables',
        { _id: tableId, status: 'making' },
        { status: 'failed', wakeAt: null, 'rows.keys': store.command.set([]) },
      )
      return { ok: false }
    }
  }
}

async function make(services: Services, modules: readonly Module[], tableId: string): Promise<void> {
  const { store, cloud } = services
  const table = await store.get('tables', tableId)
  if (table === null) return
  const book = bookOf(modules, table.book)
  const [rows, mark] = await Promise.all([read(services, table, book), markOf(services, table, book.title)])
  const { columns } = book
  const fileContent = table.format === 'xlsx' ? await xlsxFile(columns, rows, mark) : csvFile(columns, rows)
  const cloudPath = `tables/${table.communityId}/${tableId}.${table.format}`
  const { fileID } = await cloud.uploadFile({ cloudPath, fileContent })
  const madeAt = services.now()
  const ready = {
    status: 'ready',
    fileId: fileID,
    count: rows.length,
    madeAt,
    wakeAt: madeAt + fileLifeMs,
    'rows.keys': store.command.set([]),
  }
  const waited = await store.update('tables', { _id: tableId, status: 'making' }, ready)
  // Given up meanwhile: nobody will ask for it, and no timer would find it.
  if (waited === 0) await cloud.deleteFile({ fileList: [fileID] })
}

/** Every row, each once: the list may move while it is read. */
async function read<Name extends ExportedName>(
  { store }: Services,
  table: TableDocument,
  { by: [by, direction], columns }: ReturnType<typeof bookOf<Name>>,
): Promise<Cell[][]> {
  const rows: Cell[][] = []
  const seen = new Set<string>()
  let cursor: string | undefined
  do {
    const list = { where: whereOf(store, table), by, direction, span: table.rows, size: portion }
    const page = await pageOf(store, table.book as Name, { ...list, cursor })
    for (const document of page.rows) {
      if (seen.has(document._id)) continue
      seen.add(document._id)
      rows.push(columns.map((column) => cellOf(column, document, table.full)))
    }
    if (rows.length > limits.tableRows) throw new Error('more rows than one table holds')
    cursor = page.next
  } while (cursor !== undefined)
  return rows
}

const cellOf = <Document>(
  { read: whole, masked }: Book<Document>['columns'][number],
  document: Document,
  full: boolean,
): Cell => (full ? whole : (masked ?? whole))(document)

async function markOf(
  { store }: Services,
  { communityId, memberId, at }: TableDocument,
  title: string,
): Promise<Mark> {
  const [community, member] = await Promise.all([
    store.get('communities', communityId),
    store.get('members', memberId),
  ])
  return { title, community: community?.name ?? '', by: member?.name ?? '', at }
}
