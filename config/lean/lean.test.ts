import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import apis from './apis.json'
import attributes from './attributes.json'

// What the sources use of WeChat, read from their syntax: the tables of this folder are held against it.

const src = path.join(__dirname, '..', '..', 'src')
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.startsWith('testing'))
  .map((file) =>
    ts.createSourceFile(file, readFileSync(path.join(src, file), 'utf8'), ts.ScriptTarget.Latest, true),
  )

const everyNode = (node: ts.Node): ts.Node[] => [node, ...node.getChildren().flatMap(everyNode)]

/** Elements imported from Taro in a file, by the name they have there. */
function elementsOf(source: ts.SourceFile): Map<string, string> {
  const specifiers = source.statements
    .filter(ts.isImportDeclaration)
    .filter((each) => (each.moduleSpecifier as ts.StringLiteral).text === '@tarojs/components')
    .flatMap(({ importClause }) => {
      const named = importClause?.namedBindings
      return named && ts.isNamedImports(named) ? [...named.elements] : []
    })
    .filter((each) => !each.isTypeOnly)
  return new Map(specifiers.map((each) => [each.name.text, (each.propertyName ?? each.name).text]))
}

/** hoverClass → hover-class, onInput → bindInput: how Taro's table spells what React is given. */
const spelled = (prop: string): string =>
  prop.startsWith('on')
    ? `bind${prop.slice(2)}`
    : prop.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

// Taro's own for every element, or read by React.
const everywhere = new Set(['class-name', 'style', 'id', 'key', 'ref', 'bindClick', 'catch-move'])

/** Attributes written in tags; those spread from objects are found by the crawl of the built app. */
const written = sources.flatMap((source) => {
  const elements = elementsOf(source)
  return everyNode(source).flatMap((node) => {
    if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return []
    const element = elements.get(node.tagName.getText(source))
    if (element === undefined) return []
    return node.attributes.properties
      .filter(ts.isJsxAttribute)
      .map((each) => ({ element, name: spelled(each.name.getText(source)), file: source.fileName }))
  })
})

test('each element and attribute that the screens write is carried by the templates', () => {
  const table = attributes as Readonly<Record<string, readonly string[]>>
  const drawn = new Set(sources.flatMap((source) => [...elementsOf(source).values()]))
  expect([...drawn].filter((element) => !(element in table) && element !== 'CustomWrapper')).toEqual([])
  expect(
    written.filter(
      ({ element, name }) => element in table && !everywhere.has(name) && !table[element]?.includes(name),
    ),
  ).toEqual([])
})

test('each event that is carried is listened to somewhere, and each that is listened to is carried', () => {
  const words = sources.map((source) => source.text).join('\n')
  const carried = Object.values<string[]>(attributes)
    .flat()
    .filter((name) => name.startsWith('bind'))
  const handled = carried.filter((name) => name !== 'bindTouchMove').map((name) => `on${name.slice(4)}`)
  expect(handled.filter((name) => !words.includes(name))).toEqual([])
})

test('each call of WeChat that answers later is made a promise', () => {
  const called = new Set(
    sources.flatMap((source) =>
      everyNode(source).flatMap((node) =>
        ts.isPropertyAccessExpression(node) && node.expression.getText(source) === 'Taro'
          ? [node.name.text]
          : [],
      ),
    ),
  )
  const atOnce = /^(on|off)[A-Z]|^get|Sync$|^create[A-Z]\w+Context$|^(env|cloud|chooseImage)$/
  expect([...called].filter((name) => !atOnce.test(name)).sort()).toEqual([...apis].sort())
})
