import { watchSetData } from './engine'
import { buildFrame } from './frame'
import { createHandle } from './handle'
import { appOf, load, surround } from './modules'
import { create, show, watchScroll } from './pages'
import { routeNow, stack, top } from './stack'
import { build, note, said, watchErrors } from './world'
import { navigation, parseUrl } from './wx/navigation'
import { createWx } from './wx/wx'

// A phone of the harness: opens the page named in ?open=, the first of the app otherwise, as a card or a code would.
watchErrors()
watchSetData(routeNow)
watchScroll()

const opened = new URLSearchParams(location.search).get('open') ?? build.pages[0] ?? ''
const { route, query } = parseUrl(opened)
const entry = { path: route, query, scene: 1001, referrerInfo: {} }
const wx = createWx(entry)
surround({ wx, getCurrentPages: () => stack.map((page) => page.caller) })
window.weapp = createHandle(wx)

buildFrame({
  back: () => void navigation['navigateBack']?.(),
  tab: ({ pagePath, text }, index) => {
    top()?.caller.onTabItemTap?.({ index, pagePath, text })
    void navigation['switchTab']?.({ url: `/${pagePath}` })
  },
})

function start(): void {
  try {
    load('app')
    appOf().onLaunch?.(entry)
    appOf().onShow?.(entry)
    show(create(route, query))
  } catch (error) {
    note('error', `start: ${said(error)}`)
  }
  window.weapp.ready = true
}

const scripts = document.createElement('script')
scripts.src = '/harness/scripts.js'
scripts.onload = start
document.body.appendChild(scripts)
