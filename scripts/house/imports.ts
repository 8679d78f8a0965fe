import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** One import or re-export, as a file writes it. */
export interface Import {
  /** the file it leads to, from the root of the project */
  to: string
  /** what is taken; '*' is all of it, none is only its effect */
  names: readonly string[]
  /** nothing of it is left after compiling */
  typeOnly: boolean
}

export interface SourceFile {
  file: string
  tree: ts.SourceFile
  imports: readonly Import[]
}

/** Every TypeScript file under these folders, by its path from the root, with what it imports of the project. */
export function readSources(root: string, folders: readonly string[]): ReadonlyMap<string, SourceFile> {
  const files = folders.flatMap((folder) => filesUnder(path.join(root, folder)))
  return new Map(
    files.map((absolute) => {
      const file = path.relative(root, absolute).split(path.sep).join('/')
      const tree = ts.createSourceFile(file, readFileSync(absolute, 'utf8'), ts.ScriptTarget.Latest, true)
      return [file, { file, tree, imports: importsOf(root, file, tree) }]
    }),
  )
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const inside = path.join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesUnder(inside)
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [inside] : []
  })
}

function importsOf(root: string, file: string, tree: ts.SourceFile): Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, names: readonly string[], typeOnly: boolean) => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return
    for (const to of resolved(root, file, specifier.text)) found.push({ to, names, typeOnly })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, namesIn(node.importClause), onlyTypes(node.importClause))
    } else if (ts.isExportDeclaration(node)) {
      const clause = node.exportClause
      const names =
        clause && ts.isNamedExports(clause)
          ? clause.elements.map((one) => (one.propertyName ?? one.name).text)
          : ['*']
      add(node.moduleSpecifier, names, node.isTypeOnly)
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, ['*'], true)
    } else if (ts.isCallExpression(node) && isLoader(node.expression)) {
      add(node.arguments[0], ['*'], false)
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const isLoader = (callee: ts.Expression): boolean =>
  callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')

function namesIn(clause: ts.ImportClause | undefined): string[] {
  if (clause === undefined) return []
  const bindings = clause.namedBindings
  const named =
    bindings === undefined
      ? []
      : ts.isNamespaceImport(bindings)
        ? ['*']
        : bindings.elements.map((one) => (one.propertyName ?? one.name).text)
  return [...(clause.name ? ['default'] : []), ...named]
}

function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const bindings = clause.namedBindings
  if (clause.name || bindings === undefined || !ts.isNamedImports(bindings)) return false
  return bindings.elements.length > 0 && bindings.elements.every((one) => one.isTypeOnly)
}

/** Of a seam both sides: x.ts is the browser's, x.weapp.ts is WeChat's. */
function resolved(root: string, from: string, specifier: string): string[] {
  if (!specifier.startsWith('.')) return []
  const base = path.posix.join(path.posix.dirname(from), specifier)
  const exact = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`].find((file) =>
    isFile(path.join(root, file)),
  )
  const weapp = [`${base}.weapp.ts`, `${base}.weapp.tsx`].filter((file) => isFile(path.join(root, file)))
  return [...(exact !== undefined && /\.tsx?$/.test(exact) ? [exact] : []), ...weapp]
}

const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile()

/** Every file that comes along when these are loaded. */
export function loadedBy(
  sources: ReadonlyMap<string, SourceFile>,
  entries: readonly string[],
): ReadonlySet<string> {
  const loaded = new Set<string>()
  const ahead = [...entries]
  for (let file = ahead.pop(); file !== undefined; file = ahead.pop()) {
    if (loaded.has(file)) continue
    loaded.add(file)
    for (const one of sources.get(file)?.imports ?? []) if (!one.typeOnly) ahead.push(one.to)
  }
  return loaded
}
