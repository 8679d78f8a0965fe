import * as easel from 'glass-easel'
import { MiniProgramEnv, component, type Root } from 'glass-easel-miniprogram-adapter'
import { openScreen } from './backend'
import { install } from './builtins/install'
import { strangers } from './strangers'
import { build, note, said } from './world'

type Definition = Record<string, unknown>
type Env = Record<'Page' | 'Component' | 'Behavior', (definition: Definition) => unknown>

/** WeChat's component core, filled with this build's templates, configurations and style scopes. */
const env = new MiniProgramEnv()
env.getGlobalCodeSpace()
const screen = env.associateBackend(openScreen())
const space = env.createCodeSpace('app', true)
install(space.getComponentSpace())
// Taro's components may have properties called like fields of a node.
space.getComponentSpace().updateComponentOptions({ writeFieldsToNode: false })
for (const [name, config] of Object.entries(build.configs)) {
  space.addComponentStaticConfig(name, config as never)
  const content = window.weappTemplates[name]
  if (content) space.addCompiledTemplate(name, { groupList: window.weappTemplates, content } as never)
  const scope = build.scopes[name]
  if (scope) space.addStyleSheet(name, undefined, scope)
}
easel.addGlobalErrorListener((error) => {
  note('error', `component core: ${said(error)}`)
})

const registered = new Set<string>()
/** Like WeChat, Page() and Component() register for the file being loaded, not for the one whose text calls them. */
let loading = ''

export function whileLoading<T>(name: string, run: () => T): T {
  const before = loading
  if (name in build.configs) loading = name
  try {
    return run()
  } finally {
    loading = before
  }
}

export const isRegistered = (name: string): boolean => registered.has(name)

export function register(kind: keyof Env, definition: Definition): unknown {
  if (loading === '' && kind !== 'Behavior')
    throw new Error(`${kind}() was called outside a page or component`)
  if (kind !== 'Behavior') registered.add(loading)
  return space.componentEnv(loading || 'app', (given) => (given as unknown as Env)[kind](tidy(definition)))
}

// An empty list of options means something else to the core than to WeChat.
function tidy(definition: Definition): Definition {
  const tidied = { ...definition }
  if (tidied['options'] && Object.keys(tidied['options']).length === 0) delete tidied['options']
  if (!Array.isArray(tidied['externalClasses'])) delete tidied['externalClasses']
  return tidied
}

export const createRoot = (page: string): Root => screen.createRoot('wx-page-root', space, `/${page}`)

interface Caller {
  setData(data: object, done?: () => void): unknown
}

/** Counts every setData and its size in bytes: what WeChat must carry from the logic layer to the view. */
export function watchSetData(route: () => string): void {
  const proto = component.ComponentCaller.prototype as unknown as Caller
  const original = proto.setData
  proto.setData = function (this: Caller, data: object, done?: () => void) {
    for (const stranger of strangers(data as Record<string, unknown>)) note('error', stranger)
    note('setData', route(), new TextEncoder().encode(JSON.stringify(data)).length)
    return original.call(this, indexed(data), done)
  }
}

/** Taro writes `root.cn.[0].v`; the core reads `root.cn[0].v`. */
const indexed = (data: object): object =>
  Object.fromEntries(
    Object.entries(data).map(([path, value]) => [path.replaceAll('.[', '['), value as unknown]),
  )
