import { createRoot, isRegistered } from './engine'
import { drawFrame, isTab, pagesElement } from './frame'
import { isDefined, load } from './modules'
import { withParts } from './sheets'
import { stack, tabs, top, type OpenPage, type PageCaller } from './stack'
import { note } from './world'

let lastId = 0

/** The files of a page, its components first, as WeChat loads them with lazyCodeLoading. */
function loadFiles(route: string): void {
  for (const name of [...withParts(route)].reverse()) {
    if (isDefined(name)) load(name)
    else note('error', `${name} has no script`)
  }
  if (!isRegistered(route)) throw new Error(`page "${route}" has not been registered yet`)
}

/** Opens a page on top of the stack; onLoad runs before it is drawn, and already sees it in getCurrentPages(). */
export function create(route: string, query: Record<string, string>): OpenPage {
  loadFiles(route)
  const element = document.createElement('wx-page')
  const place = document.createElement('div')
  element.appendChild(place)
  pagesElement.appendChild(element)
  const root = createRoot(route)
  const caller = root.get() as unknown as PageCaller
  const id = ++lastId
  const page: OpenPage = { id, route, query, root, caller, element, ready: false }
  Object.assign(caller, {
    route,
    __route__: route,
    options: query,
    getPageId: () => `pageId:${id}`,
    getOpenerEventChannel: () => ({ on: () => undefined, once: () => undefined, emit: () => undefined }),
  })
  stack.push(page)
  if (isTab(route)) tabs.set(route, page)
  caller.onLoad?.(query)
  root.attach(element as never, place as never)
  return page
}

/** Brings a page to the front. */
export function show(page: OpenPage): void {
  for (const other of [...stack, ...tabs.values()]) other.element.hidden = other !== page
  drawFrame()
  page.caller.onShow?.()
  if (page.ready) return
  page.ready = true
  setTimeout(() => page.caller.onReady?.(), 0)
}

export const hide = (page: OpenPage | undefined): void => page?.caller.onHide?.()

export function destroy(page: OpenPage): void {
  page.caller.onUnload?.()
  page.root.release()
  page.element.remove()
  if (tabs.get(page.route) === page) tabs.delete(page.route)
}

/** onPageScroll is not used by this app; reaching the bottom is. */
export function watchScroll(): void {
  pagesElement.addEventListener(
    'scroll',
    ({ target }) => {
      const page = top()
      if (!page || target !== page.element) return
      const left = page.element.scrollHeight - page.element.scrollTop - page.element.clientHeight
      if (left < 50) page.caller.onReachBottom?.()
    },
    true,
  )
}
