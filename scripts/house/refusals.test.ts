import path from 'node:path'
import ts from 'typescript'
import { actions } from '../../contract/actions'
import { refusalCodes } from '../../contract/json'
import { commonRefusals } from '../../contract/refusals'
import { isActionName, type ActionName } from '../../contract/names'
import { routes } from '../../contract/routes'
import { loadedBy, readSources, type SourceFile } from './imports'

// The sentences of refusals lie with the features that need them (src/words/refusals.ts).
const sources = readSources(path.join(__dirname, '../..'), ['src', 'contract', 'domain'])

const askers = ['useCommand', 'useQuery', 'usePages', 'call', 'sendCommand']

function callsIn({ tree }: SourceFile, callees: readonly string[]): ts.CallExpression[] {
  const found: ts.CallExpression[] = []
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      callees.includes(node.expression.text)
    ) {
      found.push(node)
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const askedIn = (source: SourceFile): ActionName[] =>
  callsIn(source, askers).flatMap(({ arguments: [name] }) =>
    name && ts.isStringLiteral(name) && isActionName(name.text) ? [name.text] : [],
  )

const keysOf = (node: ts.Expression | undefined): string[] =>
  node && ts.isObjectLiteralExpression(node)
    ? node.properties.flatMap(({ name }) =>
        name && (ts.isStringLiteral(name) || ts.isIdentifier(name)) ? [name.text] : [],
      )
    : []

/** What `src/words/refusals.ts` says itself. */
function commonWords(): string[] {
  const words = sources.get('src/words/refusals.ts')
  const found: string[] = []
  words?.tree.forEachChild((node) => {
    if (!ts.isVariableStatement(node)) return
    for (const { name, initializer } of node.declarationList.declarations) {
      if (name.getText() === 'sentences') found.push(...keysOf(initializer))
    }
  })
  return found
}

const tellingIn = (source: SourceFile): string[] =>
  callsIn(source, ['tellRefusals']).flatMap(({ arguments: [words] }) => keysOf(words))

const loadedSources = (entries: readonly string[]): SourceFile[] =>
  [...loadedBy(sources, entries)].map((file) => sources.get(file)).filter((one) => one !== undefined)

test('every code has one sentence, in one place', () => {
  const told = [...commonWords(), ...[...sources.values()].flatMap(tellingIn)]
  expect(told.sort()).toEqual([...refusalCodes, 'network'].sort())
})

test.each(Object.entries(routes))('what may be refused on the page %s is said there', (_name, page) => {
  const loaded = loadedSources([`src/${page}.tsx`, 'src/app.tsx'])
  const said = [...commonWords(), ...loaded.flatMap(tellingIn)]
  const asked = loaded.flatMap(askedIn)
  const codes = new Set([...commonRefusals, ...asked.flatMap((name) => actions[name].refusals)])
  expect([...codes].filter((code) => !said.includes(code))).toEqual([])
})
