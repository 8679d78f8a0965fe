import type { Tab } from '../buildTypes'
import { wearStyles } from './sheets'
import { stack, top } from './stack'
import { build } from './world'

interface Handlers {
  back: () => void
  tab: (tab: Tab, index: number) => void
}

const element = (tag: string, className: string, parent: HTMLElement): HTMLElement => {
  const made = document.createElement(tag)
  made.className = className
  parent.appendChild(made)
  return made
}

export const tabList: readonly Tab[] = build.app.tabBar?.list ?? []
export const isTab = (route: string): boolean => tabList.some((tab) => tab.pagePath === route)

const phone = element('div', 'phone', document.body)
const bar = element('div', 'phone-bar', phone)
const back = element('button', 'phone-back', bar)
const title = element('span', 'phone-title', bar)
export const pagesElement = element('div', 'phone-pages', phone)
const tabBar = element('div', 'phone-tabs', phone)
back.textContent = '‹'

/** The part of the phone around the pages: title, way back, tab bar. */
export function buildFrame(handlers: Handlers): void {
  back.onclick = handlers.back
  tabList.forEach((tab, index) => {
    const item = element('div', 'phone-tab', tabBar)
    if (tab.iconPath) element('img', '', item)
    element('span', '', item).textContent = tab.text
    item.onclick = () => handlers.tab(tab, index)
  })
}

/** Draws the frame for the top page. */
export function drawFrame(): void {
  const page = top()
  if (!page) return
  const config = { ...build.app.window, ...build.configs[page.route] }
  title.textContent = page.title ?? config.navigationBarTitleText ?? ''
  bar.style.display = config.navigationStyle === 'custom' ? 'none' : ''
  back.style.visibility = stack.length > 1 ? 'visible' : 'hidden'
  tabBar.hidden = !isTab(page.route)
  tabList.forEach((tab, index) => {
    const item = tabBar.children[index] as HTMLElement
    const on = tab.pagePath === page.route
    item.classList.toggle('phone-tab-on', on)
    const picture = item.querySelector('img')
    if (picture) picture.src = `/${(on ? tab.selectedIconPath : tab.iconPath) ?? tab.iconPath ?? ''}`
  })
  document.documentElement.style.setProperty('--harness-vh', `${pagesElement.clientHeight / 100}px`)
  wearStyles(page.route)
}

/** A sheet of WeChat's own over everything, as its pickers are. */
export function openDialog(fill: (dialog: HTMLElement, close: () => void) => void): void {
  const over = element('div', 'phone-over', phone)
  fill(element('div', 'phone-dialog', over), () => over.remove())
}

export function dialogButton(dialog: HTMLElement, words: string, className: string, press: () => void): void {
  const button = element('button', className, dialog)
  button.textContent = words
  button.onclick = press
}
