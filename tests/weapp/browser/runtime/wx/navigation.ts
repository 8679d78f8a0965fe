import { words } from '../builtins/builtin'
import { drawFrame, isTab } from '../frame'
import { create, destroy, hide, show } from '../pages'
import { stack, tabs, top } from '../stack'
import { build } from '../world'
import { wxCalls, type Options } from './call'

/** WeChat keeps no more pages than this open above one another. */
const depthMax = 10

export function parseUrl(url: string): { route: string; query: Record<string, string> } {
  const [where = '', search = ''] = url.split('?')
  const query: Record<string, string> = {}
  // WeChat hands the query on as it was written; Taro decodes it.
  for (const pair of search.split('&').filter((one) => one !== '')) {
    const [key = '', ...value] = pair.split('=')
    query[key] = value.join('=')
  }
  return { route: where.replace(/^\//, ''), query }
}

function target(options: Options) {
  const parsed = parseUrl(words(options['url']))
  if (!build.pages.includes(parsed.route)) throw new Error(`page "${parsed.route}" is not found`)
  return parsed
}

function closeAll(except: (route: string) => boolean): void {
  const open = new Set([...stack.slice().reverse(), ...tabs.values()])
  stack.length = 0
  for (const page of open) if (!except(page.route)) destroy(page)
}

function navigateTo(options: Options): void {
  const { route, query } = target(options)
  if (isTab(route)) throw new Error('can not navigateTo a tabbar page')
  if (stack.length >= depthMax) throw new Error('webview count limit exceed')
  hide(top())
  show(create(route, query))
}

function redirectTo(options: Options): void {
  const { route, query } = target(options)
  if (isTab(route)) throw new Error('can not redirectTo a tabbar page')
  const old = stack.pop()
  if (old) destroy(old)
  show(create(route, query))
}

function switchTab(options: Options): void {
  const { route, query } = target(options)
  if (!isTab(route)) throw new Error('can not switch to no-tabBar page')
  const before = top()
  if (before?.route === route) return
  if (before && isTab(before.route)) hide(before)
  closeAll(isTab)
  const kept = tabs.get(route)
  if (kept) stack.push(kept)
  show(kept ?? create(route, query))
}

function reLaunch(options: Options): void {
  const { route, query } = target(options)
  closeAll(() => false)
  show(create(route, query))
}

function navigateBack(options: Options): void {
  if (stack.length <= 1) throw new Error('cannot navigate back at first page.')
  for (let steps = Number(options['delta'] ?? 1); steps > 0 && stack.length > 1; steps--) {
    const page = stack.pop()
    if (page) destroy(page)
  }
  const page = top()
  if (page) show(page)
}

function setNavigationBarTitle(options: Options): void {
  const page = top()
  if (page) page.title = String(options['title'])
  drawFrame()
}

export const navigation = wxCalls({
  navigateTo,
  redirectTo,
  switchTab,
  reLaunch,
  navigateBack,
  setNavigationBarTitle,
})
