import { merged } from './noun'
import { nouns } from './nouns'

/**
 * Every page of the mini-program, by its name: where it lives. Said by its noun alone (contract/nouns), for the app itself (src/app.config.ts),
 * for going there (src/app/navigate.ts), and for what leads there from outside: messages, posters, cards in a group.
 */
export const routes = merged(nouns, 'pages')

export type PageName = keyof typeof routes

/** The pages of the tab bar, in its order. They take no words. */
export const tabs = ['home', 'board', 'market', 'me'] as const satisfies readonly PageName[]

type ParamsOf<Page extends PageName> = Exclude<(typeof routes)[Page]['params'], undefined>

/** What a page must be told, and what it may be told; every other page needs nothing. */
export type RouteParams = {
  [Page in PageName as ParamsOf<Page> extends null ? never : Page]: NonNullable<ParamsOf<Page>>
}

type Words = Readonly<Record<string, string | undefined>>

/** A page with what it must be told: `['order', { orderId }]`, `['home']`. */
export type Destination = {
  [Page in PageName]: Page extends keyof RouteParams
    ? object extends RouteParams[Page]
      ? [page: Page, params?: RouteParams[Page]]
      : [page: Page, params: RouteParams[Page]]
    : [page: Page]
}[PageName]

/** The address of a page as WeChat takes it in messages and cards, without a slash before it. */
export function addressOf(...[page, params]: Destination): string {
  const words = Object.entries((params ?? {}) as Words).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`],
  )
  return words.length === 0 ? routes[page] : `${routes[page]}?${words.join('&')}`
}
