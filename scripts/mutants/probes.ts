import ts from 'typescript'

/** The part of a file that runs as a whole: a function's body, a block, a branch. */
export interface Region {
  start: number
  end: number
}

/** A file's regions, outer before inner. The same source gives the same list. */
export function regionsOf(source: string): Region[] {
  return found(source).map(({ start, end }) => ({ start, end }))
}

/** The innermost region around a change; -1: it runs when the file is loaded. */
export function regionAt(regions: readonly Region[], { start, end }: Region): number {
  return regions.findLastIndex((region) => region.start <= start && end <= region.end)
}

/** The same file, which calls `saw(n)` whenever its region n runs. @param saw code of a function */
export function probed(source: string, saw: string): string {
  const inserts = found(source).flatMap(({ start, end, isValue }, region) =>
    isValue
      ? [
          { at: start, text: `(${saw}(${String(region)}), ` },
          { at: end, text: ')' },
        ]
      : [{ at: start, text: `${saw}(${String(region)});` }],
  )
  return inserts
    .sort((a, b) => b.at - a.at)
    .reduce((text, { at, text: inserted }) => text.slice(0, at) + inserted + text.slice(at), source)
}

function found(source: string): (Region & { isValue: boolean })[] {
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest, true)
  const regions: (Region & { isValue: boolean })[] = []
  const value = (node: ts.Node) => regions.push({ start: node.getStart(), end: node.end, isValue: true })
  const steps = (node: ts.Node, start: number) => regions.push({ start, end: node.end, isValue: false })
  const visit = (node: ts.Node): void => {
    if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) value(node.body)
    if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(value)
    if (ts.isBlock(node)) steps(node, node.getStart() + 1)
    if (ts.isCaseClause(node)) steps(node, node.expression.end + 1)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return regions
}
