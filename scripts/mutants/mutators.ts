import ts from 'typescript'

/** One change of a file that its tests ought to notice. */
export interface Change {
  kind: Kind
  /** offsets into the source */
  start: number
  end: number
  becomes: string
}

/** What is changed. Regular expressions, types and the words of thrown errors are left alone. */
export const kinds = {
  boundary: 'a limit moves by one: < and <=, > and >=',
  comparison: 'a comparison is turned round: < and >=, === and !==',
  logic: 'and becomes or, or becomes and',
  default: 'what stands for nothing (??) is always taken, or never',
  arithmetic: '+ and −, × and ÷ change places, % becomes ×, a minus goes',
  condition: 'a condition is always true, or always false',
  boolean: 'true and false change places, a ! goes',
  number: 'a number is one more, or one less',
  string: 'a string becomes the next one of the file',
  template: 'a text with values in it becomes empty',
  element: 'an element of a list goes',
  property: 'a property of an object goes',
  statement: 'a statement goes',
  call: 'some and every, min and max, floor and ceil change places; filter, sort, slice, trim go',
} as const
export type Kind = keyof typeof kinds

const swaps: Partial<Record<ts.SyntaxKind, readonly (readonly [Kind, string])[]>> = {
  [ts.SyntaxKind.LessThanToken]: [
    ['boundary', '<='],
    ['comparison', '>='],
  ],
  [ts.SyntaxKind.LessThanEqualsToken]: [
    ['boundary', '<'],
    ['comparison', '>'],
  ],
  [ts.SyntaxKind.GreaterThanToken]: [
    ['boundary', '>='],
    ['comparison', '<='],
  ],
  [ts.SyntaxKind.GreaterThanEqualsToken]: [
    ['boundary', '>'],
    ['comparison', '<'],
  ],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: [['comparison', '!==']],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: [['comparison', '===']],
  [ts.SyntaxKind.AmpersandAmpersandToken]: [['logic', '||']],
  [ts.SyntaxKind.BarBarToken]: [['logic', '&&']],
  [ts.SyntaxKind.PlusToken]: [['arithmetic', '-']],
  [ts.SyntaxKind.MinusToken]: [['arithmetic', '+']],
  [ts.SyntaxKind.AsteriskToken]: [['arithmetic', '/']],
  [ts.SyntaxKind.SlashToken]: [['arithmetic', '*']],
  [ts.SyntaxKind.PercentToken]: [['arithmetic', '*']],
  [ts.SyntaxKind.PlusEqualsToken]: [['arithmetic', '-=']],
  [ts.SyntaxKind.MinusEqualsToken]: [['arithmetic', '+=']],
}

const calls: Readonly<Record<string, string>> = {
  ...{ some: 'every', every: 'some', min: 'max', max: 'min', floor: 'ceil', ceil: 'floor', round: 'floor' },
  ...{ startsWith: 'endsWith', endsWith: 'startsWith', abs: 'trunc' },
}
const removable = new Set(['filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'slice', 'trim'])

/** Every change of one file, in the order of its lines. The same source gives the same list. */
export function changesOf(source: string): Change[] {
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest, true)
  const strings = stringsOf(file)
  const found: Change[] = []
  const visit = (node: ts.Node): void => {
    if (leftAlone(node)) return
    const changes = [...ofOperator(node), ...ofLiteral(node, strings), ...ofCall(node), ...ofStep(node)]
    found.push(
      ...changes.map(([kind, at, becomes]) => ({ kind, start: at.getStart(), end: at.end, becomes })),
      ...ofList(node),
    )
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Types, imports, the words of errors for programmers, and what the types prove to be out of reach. */
function leftAlone(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    (ts.isNewExpression(node) && node.expression.getText().endsWith('Error')) ||
    (ts.isDefaultClause(node) && node.getText().includes('satisfies never'))
  )
}

type Found = readonly [kind: Kind, at: ts.Node, becomes: string]

function ofOperator(node: ts.Node): Found[] {
  if (ts.isPrefixUnaryExpression(node)) {
    const becomes = `(${node.operand.getText()})`
    if (node.operator === ts.SyntaxKind.ExclamationToken) return [['boolean', node, becomes]]
    return node.operator === ts.SyntaxKind.MinusToken ? [['arithmetic', node, becomes]] : []
  }
  if (!ts.isBinaryExpression(node)) return []
  const { left, operatorToken, right } = node
  if (operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) {
    return [left, right].map((side) => ['default', node, `(${side.getText()})`] as const)
  }
  return (swaps[operatorToken.kind] ?? []).map(([kind, becomes]) => [kind, operatorToken, becomes] as const)
}

function ofLiteral(node: ts.Node, strings: readonly string[]): Found[] {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [['boolean', node, 'false']]
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [['boolean', node, 'true']]
  if (ts.isTemplateExpression(node)) return [['template', node, "''"]]
  if (ts.isNumericLiteral(node)) {
    const value = Number(node.text)
    return [value + 1, value - 1].map((other) => ['number', node, `(${String(other)})`] as const)
  }
  if (!ts.isStringLiteralLike(node)) return []
  const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node
  const next = strings[(strings.indexOf(node.text) + 1) % strings.length] ?? ''
  return isKey ? [] : [['string', node, JSON.stringify(next === node.text ? `${next}.` : next)]]
}

function ofCall(node: ts.Node): Found[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return []
  const { name, expression } = node.expression
  const other = calls[name.text]
  if (other !== undefined) return [['call', name, other]]
  return removable.has(name.text) ? [['call', node, expression.getText()]] : []
}

/** Conditions and statements. A loop that never ends would only cost time: its condition is never made true. */
function ofStep(node: ts.Node): Found[] {
  if (ts.isIfStatement(node)) return bothWays(node.expression)
  if (ts.isConditionalExpression(node)) return bothWays(node.condition)
  if (ts.isWhileStatement(node)) return [['condition', node.expression, 'false']]
  const goes = ts.isExpressionStatement(node) || ts.isContinueStatement(node) || ts.isThrowStatement(node)
  return goes ? [['statement', node, ';']] : []
}

const bothWays = (condition: ts.Expression): Found[] => [
  ['condition', condition, 'true'],
  ['condition', condition, 'false'],
]

/** An element or a property goes, with the comma that follows it, or that went before the last one. */
function ofList(node: ts.Node): Change[] {
  const isObject = ts.isObjectLiteralExpression(node)
  if (!isObject && !ts.isArrayLiteralExpression(node)) return []
  const parts: ts.NodeArray<ts.Node> = isObject ? node.properties : node.elements
  return parts.map((part, index) => {
    const next = parts[index + 1]
    const before = parts[index - 1]
    return {
      kind: isObject ? 'property' : 'element',
      start: next === undefined && before !== undefined ? before.end : part.getStart(),
      // The only one takes the comma behind it along.
      end: next?.getStart() ?? (before === undefined ? parts.end : part.end),
      becomes: '',
    }
  })
}

/** The different strings of a file, in the order in which they first stand there. */
function stringsOf(file: ts.SourceFile): string[] {
  const strings = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (leftAlone(node)) return
    if (ts.isStringLiteralLike(node)) strings.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return [...strings]
}
