import { TmplGroup } from 'glass-easel-template-compiler'
import type { FileConfig } from '../buildTypes'
import { builtins, structural } from '../tags'
import type { Dist } from './dist'

type Configs = Readonly<Record<string, FileConfig>>

/** Compiles every WXML and WXS file; the answer is JavaScript source of the table of templates. */
export function compileTemplates(dist: Dist, configs: Configs): string {
  const group = new TmplGroup()
  const components = new Set(
    Object.values(configs).flatMap(({ usingComponents }) => Object.keys(usingComponents)),
  )
  const complaints: string[] = []
  for (const file of dist.files) {
    if (file.endsWith('.wxs')) {
      // Templates name a script with or without its ending.
      group.addScript(file, dist.read(file))
      group.addScript(file.replace(/\.wxs$/, ''), dist.read(file))
    }
    if (!file.endsWith('.wxml')) continue
    const { source, unknown } = renameTags(dist.read(file), components)
    for (const tag of unknown) complaints.push(`${file}: <${tag}> is unknown to the harness (tags.ts)`)
    for (const warning of group.addTmpl(file.replace(/\.wxml$/, ''), source) as { message: string }[]) {
      complaints.push(`${file}: ${warning.message}`)
    }
  }
  if (complaints.length > 0) throw new Error(`the templates do not compile:\n${complaints.join('\n')}`)
  return group.getTmplGenObjectGroups()
}

/** The core knows no WeChat tags: they are components of ours, called wx-view, wx-text … */
function renameTags(wxml: string, components: ReadonlySet<string>) {
  const unknown = new Set<string>()
  const source = wxml.replace(/<(\/?)([a-z][\w-]*)(?=[\s>/])/g, (whole, slash: string, tag: string) => {
    if (components.has(tag) || (structural as readonly string[]).includes(tag)) return whole
    if (!(builtins as readonly string[]).includes(tag)) unknown.add(tag)
    return `<${slash}wx-${tag}`
  })
  return { source, unknown }
}

/** Taro's own choice of templates (utils.wxs) as a module, to replay it: runtime/recursion.ts. */
export const templateChoice = (dist: Dist): string =>
  dist.has('utils.wxs')
    ? `(function(){var module={exports:{}};${dist.read('utils.wxs')};return module.exports})()`
    : 'null'
