import path from 'node:path'
import postcss, { type Rule } from 'postcss'
import selectorParser from 'postcss-selector-parser'
import type { FileConfig } from '../buildTypes'
import type { Dist } from './dist'

export interface Styles {
  styles: Record<string, string>
  scopes: Record<string, string>
}

/**
 * WXSS of app, pages and components as CSS: imports put in, tags renamed, rpx and vh measured on the screen of the
 * harness. The class names of an isolated component get a prefix of their own, which its template carries as well.
 */
export function compileStyles(
  dist: Dist,
  configs: Readonly<Record<string, FileConfig>>,
  builtins: readonly string[],
): Styles {
  const styles: Record<string, string> = {}
  const scopes: Record<string, string> = {}
  for (const [name, config] of Object.entries(configs)) {
    const shares = ['shared', 'page-shared'].includes(config.styleIsolation ?? 'isolated')
    if (config.component && !shares) scopes[name] = `s${Object.keys(scopes).length + 1}`
  }
  const tags = new Set(builtins)
  for (const name of ['app', ...Object.keys(configs)]) {
    if (dist.has(`${name}.wxss`)) styles[name] = compileSheet(dist, `${name}.wxss`, scopes[name], tags)
  }
  return { styles, scopes }
}

function compileSheet(
  dist: Dist,
  file: string,
  scope: string | undefined,
  tags: ReadonlySet<string>,
  above: readonly string[] = [],
): string {
  if (above.includes(file)) return ''
  const root = postcss.parse(dist.read(file), { from: file })
  let imported = ''
  root.walkAtRules('import', (rule) => {
    const target = /['"]([^'"]+)['"]/.exec(rule.params)?.[1] ?? ''
    const full = target.startsWith('/') ? target.slice(1) : path.posix.join(path.posix.dirname(file), target)
    imported += compileSheet(dist, full, scope, tags, [...above, file])
    rule.remove()
  })
  root.walkRules((rule) => {
    if (!inKeyframes(rule)) rule.selector = rename(rule.selector, scope, tags)
  })
  root.walkDecls((declaration) => {
    declaration.value = declaration.value
      .replace(/(-?\d*\.?\d+)rpx/g, 'calc($1 * 100vw / 750)')
      .replace(/(-?\d*\.?\d+)vh\b/g, 'calc($1 * var(--harness-vh, 1vh))')
  })
  return imported + root.toString()
}

const inKeyframes = (rule: Rule): boolean =>
  rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as { name?: string }).name ?? '')

function rename(selector: string, scope: string | undefined, tags: ReadonlySet<string>): string {
  const processor = selectorParser((root) => {
    root.walkTags((tag) => {
      if (tag.value === 'page' || tags.has(tag.value)) tag.value = `wx-${tag.value}`
    })
    if (scope === undefined) return
    root.walkClasses((name) => {
      name.value = `${scope}--${name.value}`
    })
  })
  return processor.processSync(selector)
}
