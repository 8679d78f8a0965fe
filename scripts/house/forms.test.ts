import path from 'node:path'
import ts from 'typescript'
import { readSources } from './imports'

/** Blocks that ask something. */
const asking = ['Field', 'Choice', 'ChoiceMany', 'Stepper', 'BuildingPicker', 'KindRow', 'KindChoice']

/** The setters of `useState` that answers go into, by the blocks that ask. */
function answersKept(tree: ts.Node): string[] {
  const setters = new Set<string>()
  const given: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isArrayBindingPattern(node.name) && node.initializer) {
      const { initializer, name } = node
      const isState = ts.isCallExpression(initializer) && initializer.expression.getText() === 'useState'
      const setter = name.elements[1]
      if (isState && setter !== undefined && ts.isBindingElement(setter)) setters.add(setter.name.getText())
    }
    const isBlock = ts.isJsxSelfClosingElement(node) && asking.includes(node.tagName.getText())
    if (isBlock) given.push(...node.attributes.properties.filter(isOnChange).map((one) => one.getText()))
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return given.filter((text) => [...setters].some((setter) => new RegExp(`\\b${setter}\\b`).test(text)))
}

const isOnChange = (one: ts.JsxAttributeLike) => ts.isJsxAttribute(one) && one.name.getText() === 'onChange'

const treeOf = (code: string) =>
  ts.createSourceFile('Bad.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)

/** What is looked for is no answer, and only what was found is sent. */
const searching = ['src/features/desk/order/AskForm.tsx']

test('whatever asks two things or more stands on useForm, which says what is wrong and keeps what was written', () => {
  const sources = readSources(path.join(__dirname, '../..'), ['src'])
  const found = [...sources.values()].filter(
    ({ file, tree }) => !/\.test\./.test(file) && answersKept(tree).length > 1,
  )
  expect(found.map(({ file }) => file)).toEqual(searching)
})

test('a form that keeps its answers by itself is found, one answer and a form on useForm are none', () => {
  const state = 'const [a, setA] = useState(""); const [b, setB] = useState(1)'
  const both = `${state}\nconst x = <View><Field onChange={setA} /><Stepper onChange={(n) => setB(n)} /></View>`
  expect(answersKept(treeOf(both))).toHaveLength(2)
  expect(answersKept(treeOf(`${state}\nconst x = <Field onChange={setA} />`))).toHaveLength(1)
  const kept = 'const { change } = useForm({}); const x = <Field onChange={(a) => change({ a })} />'
  expect(answersKept(treeOf(kept))).toEqual([])
})
