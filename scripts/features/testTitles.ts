import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const root = path.join(__dirname, '..', '..')
const rooms = ['cloudfunctions', 'config', 'contract', 'domain', 'localcloud', 'scripts', 'src', 'tests']

export interface TestTitle {
  /** without its tags */
  title: string
  /** the rows of the features that it says it proves: R7; names of other lists (L9) are none */
  tags: readonly string[]
  /** from the root of the repository */
  file: string
}

/** The title of every test: what `each` puts into it stays as %s. */
export function testTitles(): TestTitle[] {
  return rooms.flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.test\.tsx?$/.test(name))
      .map((name) => path.posix.join(room, name.split(path.sep).join('/')))
      .sort()
      .flatMap((file) => titlesIn(readFileSync(path.join(root, file), 'utf8'), file)),
  )
}

/** The titles of the tests in one file. */
export function titlesIn(text: string, file: string): TestTitle[] {
  const titles: TestTitle[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const [title] = node.arguments
      if (title !== undefined && ts.isStringLiteralLike(title)) titles.push({ ...untagged(title.text), file })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, kindOf(file)))
  return titles
}

const kindOf = (file: string) => (file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)

/** `test`, `test.each(…)`, and any further word or call behind it. */
function isTest(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === 'test'
  if (ts.isPropertyAccessExpression(callee) || ts.isCallExpression(callee)) return isTest(callee.expression)
  if (ts.isTaggedTemplateExpression(callee)) return isTest(callee.tag)
  return false
}

/** A title and its tags apart. */
export function untagged(written: string): Omit<TestTitle, 'file'> {
  const [front = ''] = /^(\[[A-Z]\d+\] ?)*/.exec(written) ?? []
  return { title: written.slice(front.length), tags: front.match(/[CMPRSUV]\d+/g) ?? [] }
}
