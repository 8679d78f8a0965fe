import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import type { ActionName } from '../../contract/names'
import { readShapes } from './readShapes'
import type { Shape } from './shape'

const root = path.join(__dirname, '..', '..')
const cache = path.join(root, 'node_modules', '.cache', 'weixiu')

/** Everything from which the types of the replies are made, and what reads them. */
function sources(): string[] {
  const typed = ['contract', 'domain'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => path.join(root, folder, file)),
  )
  return [...typed.sort(), path.join(__dirname, 'readShapes.ts'), path.join(root, 'tsconfig.json')]
}

/** The shape of every action's answer. The compiler is asked once for each state of the types, then it is remembered. */
export function shapesOfReplies(): Readonly<Record<ActionName, Shape>> {
  const hash = createHash('sha256').update(ts.version)
  for (const file of sources()) hash.update(file).update(readFileSync(file))
  const file = path.join(cache, `views-${hash.digest('hex').slice(0, 16)}.json`)
  const known = remembered(file)
  if (known !== null) return known
  const shapes = readShapes()
  mkdirSync(cache, { recursive: true })
  // Whole or not at all, because others may look for it at the same time.
  const own = `${file}.${process.pid}`
  writeFileSync(own, JSON.stringify(shapes))
  renameSync(own, file)
  return shapes as Record<ActionName, Shape>
}

function remembered(file: string): Record<ActionName, Shape> | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<ActionName, Shape>
  } catch {
    return null
  }
}
