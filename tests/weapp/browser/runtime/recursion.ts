import type { TemplateChoice } from './world'

/** A node as Taro hands it to its templates. */
interface TaroNode {
  nn?: string
  cn?: TaroNode[]
}

/**
 * WeChat stops a <template> that is already being drawn higher up ("called recursively"); the component core does not.
 * So Taro's own choice of templates is replayed over the page's data, and every repetition is told with its way down.
 */
export function findRecursions(root: TaroNode, choice: TemplateChoice): string[] {
  const found: string[] = []
  const go = (node: TaroNode, count: number, path: string, above: readonly string[]) => {
    if (node.nn === undefined) return
    let name = choice.a(count, node.nn, path)
    let [depth, way, drawing] = [count, path, above]
    // A container is a component of its own: the count begins again inside it.
    if (name.endsWith('_container')) {
      name = `tmpl_0_${node.nn}`
      ;[depth, way, drawing] = [0, '', []]
    }
    if (drawing.includes(name)) {
      found.push([...drawing, name].slice(-6).join(' > '))
      return
    }
    const below = choice.f(way, node.nn)
    for (const child of node.cn ?? []) go(child, depth + 1, below, [...drawing, name])
  }
  for (const node of root.cn ?? []) go(node, 0, '', [])
  return found
}
