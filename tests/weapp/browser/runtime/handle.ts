import { define } from './modules'
import { findRecursions } from './recursion'
import type { AppHandle, PageNow } from './handleTypes'
import { stack, top } from './stack'
import { log } from './world'
import { emit } from './wx/listeners'

function depthOf(element: Element): number {
  let deepest = 0
  for (const child of element.children) deepest = Math.max(deepest, 1 + depthOf(child))
  return deepest
}

function now(): PageNow {
  const page = top()
  if (!page) return { route: '', query: {}, nodes: 0, depth: 0, text: '' }
  const { route, query, element } = page
  return {
    route,
    query,
    nodes: element.querySelectorAll('*').length,
    depth: depthOf(element),
    text: element.innerText.replace(/\s+/g, ' ').trim(),
  }
}

function recursions(): string[] {
  const choice = window.weappTemplateChoice
  const root = top()?.caller.data['root']
  return choice && root ? findRecursions(root, choice) : []
}

export const createHandle = (wx: Record<string, unknown>): AppHandle => ({
  define,
  log,
  wx,
  ready: false,
  now,
  stack: () => stack.map((page) => page.route),
  recursions,
  pullDown: () => top()?.caller.onPullDownRefresh?.(),
  share: () => top()?.caller.onShareAppMessage?.({ from: 'menu' }),
  emit,
})
