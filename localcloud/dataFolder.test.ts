import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DataFolderError, openDataFolder } from './dataFolder'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'weixiu-test-'))
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

test('a folder that is in use by one local cloud is refused to a second', () => {
  const first = openDataFolder(join(root, 'data'))
  expect(() => openDataFolder(join(root, 'data'))).toThrow(DataFolderError)
  first.release()
  openDataFolder(join(root, 'data')).release()
})

test('a folder that cannot be written to is told in one sentence', () => {
  writeFileSync(join(root, 'file'), '')
  expect(() => openDataFolder(join(root, 'file', 'data'))).toThrow(
    /cannot be written to \(ENOTDIR\); set WEIXIU_DATA/,
  )
})

test('a folder nobody can make is told too', () => {
  expect(() => openDataFolder('/proc/weixiu/data')).toThrow(/cannot be written to \(E[A-Z]+\)/)
})

test('a small file is read back as it was written, and is gone when the folder is emptied', () => {
  const folder = openDataFolder(root)
  folder.writeJson('clock', { offsetMs: 5 })
  expect(folder.readJson('clock')).toEqual({ offsetMs: 5 })
  folder.empty()
  expect(folder.readJson('clock')).toBeUndefined()
  folder.release()
})

test('a folder in memory keeps no database file', () => {
  const folder = openDataFolder(undefined)
  expect(folder.databaseFile).toBe(':memory:')
  folder.release()
})
