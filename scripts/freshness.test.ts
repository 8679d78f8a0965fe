import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isFresh } from './freshness'

let root: string
const built = () => join(root, 'built.js')
const touch = (path: string, seconds: number) => {
  utimesSync(path, seconds, seconds)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'weixiu-fresh-'))
  mkdirSync(join(root, 'src', 'deep'), { recursive: true })
  writeFileSync(join(root, 'src', 'deep', 'a.ts'), '')
  writeFileSync(built(), '')
  for (const path of ['src/deep/a.ts', 'src/deep', 'src', 'built.js']) touch(join(root, path), 1000)
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

test('what was built after its sources is fresh', () => {
  expect(isFresh(built(), [join(root, 'src')])).toBe(true)
})

test('a changed source, a deleted source and a missing build are not fresh', () => {
  touch(join(root, 'src/deep/a.ts'), 1001)
  expect(isFresh(built(), [join(root, 'src')])).toBe(false)
  touch(built(), 1002)
  rmSync(join(root, 'src/deep/a.ts'))
  expect(isFresh(built(), [join(root, 'src')])).toBe(false)
  expect(isFresh(join(root, 'missing.js'), [join(root, 'src')])).toBe(false)
})
