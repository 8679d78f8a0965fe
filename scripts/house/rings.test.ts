import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readSources } from './imports'
import { ringsIn } from './rings'

test('no files need one another in a ring, not even for a type', () => {
  const folders = ['domain', 'contract', 'cloudfunctions', 'src', 'localcloud', 'scripts', 'config', 'tests']
  expect(ringsIn(readSources(path.join(__dirname, '../..'), folders))).toEqual([])
})

test('a ring of types through three files is found, and what only leads to it is not in it', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'weixiu-rings-'))
  mkdirSync(path.join(root, 'a'))
  const write = (name: string, code: string) => writeFileSync(path.join(root, 'a', name), code)
  write('one.ts', "import type { Two } from './two'\nexport type One = Two\n")
  write('two.ts', "export type Two = import('./three').Three\n")
  write('three.tsx', "export { type One as Three } from './one'\n")
  write('outside.ts', "import { type One } from './one'\nexport type Outside = One\n")
  expect(ringsIn(readSources(root, ['a']))).toEqual([['a/one.ts', 'a/three.tsx', 'a/two.ts']])
  rmSync(root, { recursive: true })
})
