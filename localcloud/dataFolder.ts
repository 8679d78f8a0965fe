import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import Database from 'libsql'

/** Why the data folder cannot be used, in one sentence for the person who started it. */
export class DataFolderError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'DataFolderError'
  }
}

/** What a file that was cut off or overwritten can be replaced by, and what is then missing. */
const WITHOUT: Readonly<Record<string, string>> = {
  'clock.json': 'delete it (the clock then shows the real time again), or ',
  'demo.json': 'delete it (the stage then knows nobody of the demo), or ',
}

/** Where the local cloud keeps what must outlive it. */
export interface DataFolder {
  /** of the gateway's database; `:memory:` when nothing is to be kept */
  readonly databaseFile: string
  readonly filesDir: string
  /** What a small file holds, undefined when there is none. Refuses one that is damaged with a DataFolderError. */
  readJson(name: string): unknown
  has(name: string): boolean
  /** Replaces a small file in one step, so that a crash leaves the old or the new one. */
  writeJson(name: string, value: unknown): void
  remove(name: string): void
  /** What to say about one of its files that cannot be read. @param why a few words or a code */
  damaged(file: string, why: string): DataFolderError
  /** Throws away everything in it; only while nothing else is open. */
  empty(): void
  release(): void
}

/**
 * Holds a lock that ends with the process, however it ends: two local clouds on one folder would ruin it. A lock that
 * is no database is held by nobody, since only who holds none can read that much of it; it is made anew.
 */
function lock(folder: string, again = true): { release(): void } {
  const file = join(folder, 'lock.db')
  const database = new Database(file, { timeout: 0 })
  try {
    database.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if (again && (error as { code?: unknown }).code === 'SQLITE_NOTADB') {
      rmSync(file)
      return lock(folder, false)
    }
    throw new DataFolderError(
      `The data folder ${folder} is in use by another running Weixiu; stop that one first.`,
    )
  }
  return { release: () => void database.close() }
}

/** Makes a folder and what it stands in. Node's own recursive way never ends under /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}

function makeWritable(folder: string): void {
  try {
    makeFolder(join(folder, 'files'))
    const probe = join(folder, 'files', `.probe-${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new DataFolderError(
      `The data folder ${folder} cannot be written to (${why}); set WEIXIU_DATA to another one.`,
    )
  }
}

/**
 * Opens a folder for one local cloud, making it when it is not there.
 * @param folder undefined: everything is in memory, and sent-in files go to a temporary folder that is removed after.
 */
export function openDataFolder(folder: string | undefined): DataFolder {
  const kept = folder !== undefined
  const root = folder ?? mkdtempSync(join(tmpdir(), 'weixiu-'))
  makeWritable(root)
  const held = kept ? lock(root) : undefined
  const fileOf = (name: string) => join(root, `${name}.json`)
  const databaseFile = join(root, 'weixiu.db')
  const damaged = (file: string, why: string) =>
    new DataFolderError(
      `The file ${join(root, file)} is damaged (${why}); ${WITHOUT[file] ?? ''}put back a copy of the data folder, or start afresh with npm start -- --reset, which throws away what it holds.`,
    )
  return {
    databaseFile: kept ? databaseFile : ':memory:',
    filesDir: join(root, 'files'),
    readJson: (name) => {
      if (!existsSync(fileOf(name))) return undefined
      try {
        return JSON.parse(readFileSync(fileOf(name), 'utf8')) as unknown
      } catch (error) {
        throw damaged(`${name}.json`, (error as NodeJS.ErrnoException).code ?? 'no JSON')
      }
    },
    has: (name) => existsSync(fileOf(name)),
    damaged,
    writeJson(name, value) {
      const next = `${fileOf(name)}.next`
      writeFileSync(next, JSON.stringify(value))
      renameSync(next, fileOf(name))
    },
    remove: (name) => {
      rmSync(fileOf(name), { force: true })
    },
    empty() {
      for (const suffix of ['', '-wal', '-shm'])
        rmSync(`${databaseFile}${suffix}`, { recursive: true, force: true })
      for (const name of ['clock', 'demo', 'seeding']) rmSync(fileOf(name), { recursive: true, force: true })
      rmSync(join(root, 'files'), { recursive: true, force: true })
      mkdirSync(join(root, 'files'))
    },
    release() {
      held?.release()
      if (!kept) rmSync(root, { recursive: true, force: true })
    },
  }
}
