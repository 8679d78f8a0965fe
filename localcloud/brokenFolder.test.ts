import { randomBytes } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { DataFolderError } from './dataFolder'
import { startLocalCloud } from './start'

/** Of SQLite, unless told otherwise. */
const PAGE_BYTES = 4096

let root: string
let whole: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'weixiu-broken-'))
  whole = join(root, 'whole.db')
  const db = new Database(whole)
  db.exec(
    'CREATE TABLE documents (collection TEXT, key TEXT, body TEXT NOT NULL, PRIMARY KEY (collection, key)) WITHOUT ROWID',
  )
  const put = db.prepare('INSERT INTO documents VALUES (?, ?, ?)')
  for (let i = 0; i < 500; i++) {
    const _id = `o${String(i)}`
    put.run(
      'orders',
      `s:${_id}`,
      JSON.stringify({ _id, communityId: 'c', keys: [_id], text: 'x'.repeat(100) }),
    )
  }
  db.close()
})
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

let dataDir: string
let file: (name: string) => string
beforeEach(() => {
  dataDir = mkdtempSync(join(root, 'data-'))
  file = (name) => join(dataDir, name)
})

const start = (reset = false) => startLocalCloud({ dataDir, reset, timer: false, functionsDir: root })

function damagePage(target: string, page: number): void {
  const bytes = readFileSync(whole)
  bytes.fill(0xab, page * PAGE_BYTES, (page + 1) * PAGE_BYTES)
  writeFileSync(target, bytes)
}

function changeRow(target: string, body: string): void {
  copyFileSync(whole, target)
  const db = new Database(target)
  db.prepare('UPDATE documents SET body = ? WHERE key = ?').run(body, 's:o7')
  db.close()
}

const database: [string, string, (target: string) => void][] = [
  ['noise', 'SQLITE_NOTADB', (target) => writeFileSync(target, randomBytes(40_000))],
  ['a damaged page', 'SQLITE_CORRUPT', (target) => damagePage(target, 5)],
  [
    'a file cut off',
    'SQLITE_CORRUPT',
    (target) => writeFileSync(target, readFileSync(whole).subarray(0, 30_000)),
  ],
  [
    'a row cut off',
    'a row is no document',
    (target) => changeRow(target, '{"_id":"o7","phone":"19900000099'),
  ],
  ['a row that is a number', 'an object was expected', (target) => changeRow(target, '7')],
  ['a folder', 'Unable to open', (target) => mkdirSync(target)],
]

async function refusal(): Promise<string> {
  const error: unknown = await start().then(
    () => new Error('it started'),
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(DataFolderError)
  return (error as Error).message
}

test('a whole database opens', async () => {
  copyFileSync(whole, file('weixiu.db'))
  const cloud = await start()
  expect(cloud.cloud.gateway.documents('orders')).toHaveLength(500)
  await cloud.close()
})

test.each(database)(
  '[L9] %s as database is told in one sentence that says what to do',
  async (_what, why, damage) => {
    damage(file('weixiu.db'))
    const sentence = await refusal()
    expect(sentence).toContain(`The file ${file('weixiu.db')} is damaged (`)
    expect(sentence).toContain(why)
    expect(sentence).toContain(
      'put back a copy of the data folder, or start afresh with npm start -- --reset',
    )
    expect(sentence).not.toMatch(/\n|199000/)
    // Nothing of it stays open, and what the sentence says helps.
    const cloud = await start(true)
    expect(cloud.cloud.gateway.documents('orders')).toEqual([])
    await cloud.close()
  },
)

test.each([
  ['clock.json', '{"offsetMs":8640', 'delete it (the clock then shows the real time again)'],
  ['clock.json', '{"offsetMs":9000000000000000}', 'delete it (the clock then shows the real time again)'],
  ['demo.json', '{"people":[{', 'delete it (the stage then knows nobody of the demo)'],
  ['demo.json', '{}', 'delete it (the stage then knows nobody of the demo)'],
  ['clock.json', '', 'put back a copy of the data folder'],
])('[L9] %s holding %j is told in one sentence, and starts once it is gone', async (name, text, advice) => {
  writeFileSync(file(name), text)
  const sentence = await refusal()
  expect(sentence).toContain(`The file ${file(name)} is damaged`)
  expect(sentence).toContain(advice)
  rmSync(file(name))
  await (await start()).close()
})

test('a mark of seeding that was cut off still means that seeding was cut off', async () => {
  copyFileSync(whole, file('weixiu.db'))
  writeFileSync(file('seeding.json'), '')
  const cloud = await start()
  expect(cloud.cloud.gateway.documents('orders')).toEqual([])
  await cloud.close()
})

test('a lock that is noise is held by nobody', async () => {
  writeFileSync(file('lock.db'), randomBytes(5000))
  const cloud = await start()
  await expect(start()).rejects.toThrow('in use by another running Weixiu')
  await cloud.close()
})
