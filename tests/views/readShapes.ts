import path from 'node:path'
import ts from 'typescript'
import type { FieldShape, Shape } from './shape'

const root = path.join(__dirname, '..', '..')
const contract = path.join(root, 'contract', 'actions.ts')

/** The shape of every action's answer, asked of the compiler: about ten seconds of work. */
export function readShapes(): Record<string, Shape> {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
    config: { compilerOptions: object }
  }
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: [] }, root)
  const program = ts.createProgram([contract], options)
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(contract)
  const module = source && checker.getSymbolAtLocation(source)
  const declared = module && checker.getExportsOfModule(module).find(({ name }) => name === 'actions')
  if (declared === undefined) throw new Error('contract/actions.ts exports no actions')
  const shapes = checker.getPropertiesOfType(checker.getTypeOfSymbol(declared)).map((action) => {
    const output = checker.getPropertyOfType(checker.getTypeOfSymbol(action), 'output')
    if (output === undefined) throw new Error(`${action.name} declares no answer`)
    return [action.name, shapeOf(checker, checker.getTypeOfSymbol(output), [action.name])] as const
  })
  return Object.fromEntries(shapes)
}

const deepest = 12

function shapeOf(checker: ts.TypeChecker, type: ts.Type, trail: readonly string[]): Shape {
  if (trail.length > deepest) throw new Error(`${trail.join('.')} has no end`)
  const { flags } = type
  if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return { kind: 'anything' }
  if (flags & ts.TypeFlags.Null) return { kind: 'null' }
  if (type.isStringLiteral() || type.isNumberLiteral()) return { kind: 'exactly', value: type.value }
  if (flags & ts.TypeFlags.BooleanLiteral)
    return { kind: 'exactly', value: checker.typeToString(type) === 'true' }
  if (flags & ts.TypeFlags.StringLike) return { kind: 'string' }
  if (flags & ts.TypeFlags.NumberLike) return { kind: 'number' }
  if (flags & ts.TypeFlags.Boolean) return { kind: 'boolean' }
  if (type.isUnion()) return unionOf(checker, type, trail)
  if (checker.isTupleType(type)) return placesOf(checker, type as ts.TupleTypeReference, trail)
  if (checker.isArrayType(type)) return listOf(checker, type, trail)
  if (type.isIntersection() || flags & ts.TypeFlags.Object) return objectOf(checker, type, trail)
  throw new Error(`${trail.join('.')} is of a type that no reply can have: ${checker.typeToString(type)}`)
}

function unionOf(checker: ts.TypeChecker, type: ts.UnionType, trail: readonly string[]): Shape {
  const present = type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined))
  const shapes = present.map((each) => shapeOf(checker, each, trail))
  const [only] = shapes
  return shapes.length === 1 && only !== undefined ? only : { kind: 'either', of: shapes }
}

function listOf(checker: ts.TypeChecker, type: ts.Type, trail: readonly string[]): Shape {
  const [element] = checker.getTypeArguments(type as ts.TypeReference)
  if (element === undefined) throw new Error(`${trail.join('.')} is a list of nothing`)
  return { kind: 'list', of: shapeOf(checker, element, [...trail, '[]']) }
}

function placesOf(checker: ts.TypeChecker, type: ts.TupleTypeReference, trail: readonly string[]): Shape {
  if (type.target.combinedFlags & ts.ElementFlags.Variable)
    throw new Error(`${trail.join('.')} is a list with a beginning of its own`)
  const of = checker
    .getTypeArguments(type)
    .map((each, index) => shapeOf(checker, each, [...trail, String(index)]))
  return { kind: 'places', of, least: type.target.minLength }
}

function objectOf(checker: ts.TypeChecker, type: ts.Type, trail: readonly string[]): Shape {
  const fields = checker.getPropertiesOfType(type).map((property): [string, FieldShape] => {
    const inner = checker.getTypeOfSymbol(property)
    const optional = (property.flags & ts.SymbolFlags.Optional) !== 0
    return [property.name, { optional, shape: shapeOf(checker, inner, [...trail, property.name]) }]
  })
  const others = checker.getIndexInfosOfType(type)[0]
  return {
    kind: 'object',
    fields: Object.fromEntries(fields),
    ...(others === undefined ? {} : { others: shapeOf(checker, others.type, [...trail, '*']) }),
  }
}
