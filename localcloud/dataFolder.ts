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

/** Where the local cloud keeps what must outlive it. */
export interface DataFolder {
  /** of the gateway's database; `:memory:` when nothing is to be kept */
  readonly databaseFile: string
  readonly filesDir: string
  readJson(name: string): unknown
  /** Replaces a small file in one step, so that a crash leaves the old or the new one. */
  writeJson(name: string, value: unknown): void
  remove(name: string): void
  /** Throws away everything in it; only while nothing else is open. */
  empty(): void
  release(): void
}

/** Holds a lock that ends with the process, however it ends: two local clouds on one folder would ruin it. */
function lock(folder: string): { release(): void } {
  const database = new Database(join(folder, 'lock.db'), { timeout: 0 })
  try {
    database.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE')
  } catch {
    database.close()
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
  return {
    databaseFile: kept ? databaseFile : ':memory:',
    filesDir: join(root, 'files'),
    readJson: (name) =>
      existsSync(fileOf(name)) ? (JSON.parse(readFileSync(fileOf(name), 'utf8')) as unknown) : undefined,
    writeJson(name, value) {
      const next = `${fileOf(name)}.next`
      writeFileSync(next, JSON.stringify(value))
      renameSync(next, fileOf(name))
    },
    remove: (name) => {
      rmSync(fileOf(name), { force: true })
    },
    empty() {
      for (const suffix of ['', '-wal', '-shm']) rmSync(`${databaseFile}${suffix}`, { force: true })
      for (const name of ['clock', 'demo', 'seeding']) rmSync(fileOf(name), { force: true })
      rmSync(join(root, 'files'), { recursive: true, force: true })
      mkdirSync(join(root, 'files'))
    },
    release() {
      held?.release()
      if (!kept) rmSync(root, { recursive: true, force: true })
    },
  }
}
