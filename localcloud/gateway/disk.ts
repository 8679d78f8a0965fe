import Database from 'libsql'
import { decodeObject, encode, type Doc } from './values'

export interface Write {
  collection: string
  key: string
  /** null removes the document. */
  doc: Doc | null
}

/** Where committed writes go before memory shows them. */
export interface Disk {
  load(): Iterable<{ collection: string; key: string; doc: Doc }>
  /** All of the writes or none; on disk when it returns. */
  commit(writes: readonly Write[]): void
  close(): void
}

/** A file that holds what no gateway wrote: noise, a damaged page, a row that is no document. */
export class DamagedFileError extends Error {
  /** A few words or SQLite's code. */
  readonly why: string

  constructor(file: string, cause: unknown) {
    const why = reasonOf(cause)
    super(`${file} is damaged: ${why}`, { cause })
    this.name = 'DamagedFileError'
    this.why = why
  }
}

/** Never what stands in a row: that is somebody's. */
function reasonOf(cause: unknown): string {
  if (cause instanceof SyntaxError) return 'a row is no document'
  const { code, message } = cause as { code?: unknown; message?: unknown }
  return typeof code === 'string' && code !== '' ? code : String(message)
}

export const memoryDisk: Disk = {
  load: () => [],
  commit: () => undefined,
  close: () => undefined,
}

/**
 * SQLite file in WAL mode with full synchronisation: an acknowledged write survives a kill and a power cut.
 * The file is locked for this process alone, because another gateway's writes would never reach our memory.
 * Refuses a file it cannot read with a DamagedFileError.
 */
export function openDisk(file: string): Disk {
  const db = open(file)
  const put = db.prepare(
    'INSERT INTO documents (collection, key, body) VALUES (?, ?, ?) ON CONFLICT (collection, key) DO UPDATE SET body = excluded.body',
  )
  const remove = db.prepare('DELETE FROM documents WHERE collection = ? AND key = ?')
  const run = (write: Write) =>
    write.doc === null
      ? remove.run(write.collection, write.key)
      : put.run(write.collection, write.key, encode(write.doc))
  const commitAll = db.transaction((writes: readonly Write[]) => {
    for (const write of writes) run(write)
  })
  return {
    load: () => rows(db),
    commit: (writes) => {
      commitAll.immediate(writes)
    },
    close: () => {
      // The driver keeps the file open until its statements are collected; leaving the exclusive mode frees it at once.
      try {
        db.exec('PRAGMA journal_mode = DELETE')
        db.exec('PRAGMA locking_mode = NORMAL')
        db.exec('SELECT 1 FROM documents LIMIT 1')
      } finally {
        db.close()
      }
    },
  }
}

function open(file: string): Database.Database {
  const db = connect(file)
  try {
    db.exec('PRAGMA locking_mode = EXCLUSIVE')
    db.exec('PRAGMA journal_mode = WAL')
    db.exec('PRAGMA synchronous = FULL')
    db.exec(
      'CREATE TABLE IF NOT EXISTS documents (collection TEXT, key TEXT, body TEXT NOT NULL, PRIMARY KEY (collection, key)) WITHOUT ROWID',
    )
    return db
  } catch (error) {
    db.close()
    throw /locked|busy/i.test(String(error))
      ? new Error(`${file} is in use by another local cloud`, { cause: error })
      : new DamagedFileError(file, error)
  }
}

function connect(file: string): Database.Database {
  try {
    return new Database(file)
  } catch (error) {
    throw new DamagedFileError(file, error)
  }
}

function* rows(db: Database.Database): Generator<{ collection: string; key: string; doc: Doc }> {
  const all = db.prepare('SELECT collection, key, body FROM documents')
  for (const row of all.iterate() as Iterable<{ collection: string; key: string; body: string }>) {
    yield { collection: row.collection, key: row.key, doc: decodeObject(row.body, 0) as Doc }
  }
}
