import type { Root } from 'glass-easel-miniprogram-adapter'

/** What a page's script defines, as far as the frame calls it. */
export interface PageCaller {
  data: Record<string, unknown>
  onLoad?(query: object): void
  onShow?(): void
  onReady?(): void
  onHide?(): void
  onUnload?(): void
  onPullDownRefresh?(): void
  onReachBottom?(): void
  onTabItemTap?(tab: object): void
  onShareAppMessage?(from: object): unknown
}

export interface OpenPage {
  id: number
  route: string
  query: Record<string, string>
  root: Root
  caller: PageCaller
  element: HTMLElement
  ready: boolean
  title?: string
}

/** The pages that are open, the top one last, and the tabs that are kept when another is shown. */
export const stack: OpenPage[] = []
export const tabs = new Map<string, OpenPage>()
export const top = (): OpenPage | undefined => stack.at(-1)
export const routeNow = (): string => top()?.route ?? 'app'

/** The page a drawn element belongs to: kept pages stay in the document, hidden. */
export const pageOf = (element: Element | null): OpenPage | undefined => {
  const host = element?.closest('wx-page')
  return [...stack, ...tabs.values()].find((page) => page.element === host)
}
