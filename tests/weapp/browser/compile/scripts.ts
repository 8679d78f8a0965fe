import type { Dist } from './dist'

/**
 * What a script of a mini-program is given, in this order. The names of the DOM are there without a value: the logic
 * layer of WeChat has no DOM, so code that reaches for it must fail here too.
 */
export const scriptNames = [
  'module', 'exports', 'require', 'wx', 'App', 'Page', 'Component', 'Behavior', 'getApp', 'getCurrentPages', 'global',
  'window', 'document', 'navigator', 'location', 'self', 'localStorage', 'sessionStorage', 'fetch', 'XMLHttpRequest',
  'history', 'alert', 'confirm', 'prompt', 'Image', 'HTMLElement', 'Element', 'Node',
] as const // prettier-ignore

/** All scripts of the build in one file, each wrapped as WeChat wraps it; nothing runs before it is required. */
export const compileScripts = (dist: Dist): string =>
  dist.files
    .filter((file) => file.endsWith('.js'))
    .map((file) => wrap(file.replace(/\.js$/, ''), dist.read(file)))
    .join('\n')

const wrap = (name: string, source: string): string =>
  `weapp.define(${JSON.stringify(name)},function(${scriptNames.join(',')}){return (function(){\n${source}\n}).call(this)});`
