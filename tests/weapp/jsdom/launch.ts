import fs from 'node:fs'
import path from 'node:path'
// Installs the simulator's built-in tags (wx-view, wx-button …) and its event core.
import 'miniprogram-simulate'
import { componentLoader, globals, type Rendered } from './components'
import { wxCall, wxWorld, type WxWorld } from './wx'

export interface OpenPage {
  route: string
  query: Record<string, string>
  rendered: Rendered
  instance: Record<string, unknown>
}

export interface MiniProgram {
  pages: string[]
  tabs: string[]
  world: WxWorld
  stack: OpenPage[]
  top(): OpenPage
  open(url: string): OpenPage
  close(): void
}

interface AppJson {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  subpackages?: { root: string; pages: string[] }[]
  tabBar?: { list: { pagePath: string }[] }
}

const call = (thing: Record<string, unknown>, method: string, ...args: unknown[]) => {
  const found = thing[method]
  if (typeof found === 'function') (found as (...a: unknown[]) => unknown).apply(thing, args)
}

function parse(url: string) {
  const [where = '', search = ''] = url.split('?')
  const query = Object.fromEntries(new URLSearchParams(search)) as Record<string, string>
  return { route: where.replace(/^\//, ''), query }
}

/** Starts the real weapp build in jsdom. `stubs` say what wx calls answer; the others fail and are written down. */
export function launch(dist: string, stubs: Record<string, unknown> = {}): MiniProgram {
  const json = JSON.parse(fs.readFileSync(path.join(dist, 'app.json'), 'utf8')) as AppJson
  const packages = json.subPackages ?? json.subpackages ?? []
  const pages = [
    ...json.pages,
    ...packages.flatMap((p) => p.pages.map((page) => path.posix.join(p.root, page))),
  ]
  const tabs = (json.tabBar?.list ?? []).map((tab) => tab.pagePath)
  const stack: OpenPage[] = []
  let app: Record<string, unknown> = {}
  const entry = { path: json.pages[0], scene: 1001, query: {}, referrerInfo: {} }

  const drop = () => {
    const page = stack.pop()
    if (!page) return
    call(page.instance, 'onHide')
    call(page.instance, 'onUnload')
    page.rendered.detach()
  }
  const only = (url: string) => {
    while (stack.length) drop()
    open(url)
  }
  const navigation: Record<string, (options: Record<string, unknown>) => void> = {
    navigateTo: (o) => void open(String(o['url'])),
    redirectTo: (o) => {
      drop()
      open(String(o['url']))
    },
    switchTab: (o) => {
      if (!tabs.includes(parse(String(o['url'])).route)) throw new Error('can not switch to no-tabBar page')
      only(String(o['url']))
    },
    reLaunch: (o) => only(String(o['url'])),
    navigateBack: (o) => {
      for (let steps = Number(o['delta'] ?? 1); steps > 0 && stack.length > 1; steps--) drop()
      call(top().instance, 'onShow')
    },
  }
  const calls = Object.fromEntries(Object.entries(navigation).map(([name, go]) => [name, wxCall(name, go)]))
  const world = wxWorld({
    ...calls,
    getLaunchOptionsSync: () => entry,
    getEnterOptionsSync: () => entry,
    ...stubs,
  })

  globals.App = (definition) => (app = definition)
  globals.getApp = () => app
  globals.getCurrentPages = () => stack.map((page) => page.instance)
  const loader = componentLoader(dist)
  globals.Page = (definition) => {
    const methods: Record<string, unknown> = {}
    const properties: Record<string, unknown> = {}
    for (const [key, value] of Object.entries(definition))
      (typeof value === 'function' ? methods : properties)[key] = value
    const { data, behaviors, options, ...rest } = properties
    globals.Component({
      data: JSON.parse(JSON.stringify(data ?? {})) as object,
      behaviors: behaviors ?? [],
      methods,
      options: { ...(options as object | undefined) },
      attached(this: object) {
        Object.assign(this, rest)
      },
    })
  }

  function top(): OpenPage {
    const page = stack.at(-1)
    if (!page) throw new Error('no page is open')
    return page
  }
  function open(url: string): OpenPage {
    const { route, query } = parse(url)
    if (!pages.includes(route)) throw new Error(`page "${route}" is not in app.json`)
    const below = stack.at(-1)
    if (below) call(below.instance, 'onHide')
    const rendered = loader.create(route)
    rendered.attach(document.body.appendChild(document.createElement('div')))
    const { instance } = rendered
    Object.assign(instance, { route, __route__: route, options: query })
    const page = { route, query, rendered, instance }
    stack.push(page)
    call(instance, 'onLoad', query)
    call(instance, 'onShow')
    call(instance, 'onReady')
    return page
  }

  // eslint-disable-next-line @typescript-eslint/no-require-imports
  require(path.join(dist, 'app.js'))
  call(app, 'onLaunch', entry)
  call(app, 'onShow', entry)
  return { pages, tabs, world, stack, top, open, close: () => { while (stack.length) drop() } } // prettier-ignore
}
