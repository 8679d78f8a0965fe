/**
 * Every page of the mini-program, by its name: where it lives. Said here alone, for the app itself (src/app.config.ts),
 * for going there (src/app/navigate.ts), and for what leads there from outside: messages, posters, cards in a group.
 */
export const routes = {
  home: 'pages/home/index',
  board: 'pages/board/index',
  market: 'pages/market/index',
  me: 'pages/me/index',
  report: 'pages/report/index',
  order: 'pages/order/index',
  join: 'packages/member/join/index',
  profile: 'packages/member/profile/index',
  settings: 'packages/member/settings/index',
  privacy: 'packages/member/privacy/index',
  leave: 'packages/member/leave/index',
  apply: 'packages/volunteer/apply/index',
  statement: 'packages/points/statement/index',
  record: 'packages/points/record/index',
  standard: 'packages/points/standard/index',
  notices: 'packages/points/notices/index',
  objection: 'packages/points/objection/index',
  redemptions: 'packages/market/redemptions/index',
  desk: 'packages/desk/index/index',
  today: 'packages/desk/today/index',
  register: 'packages/desk/register/index',
  triage: 'packages/desk/triage/index',
  intake: 'packages/desk/intake/index',
  handed: 'packages/desk/handed/index',
  deskOrder: 'packages/desk/order/index',
  scoring: 'packages/desk/scoring/index',
  clearing: 'packages/desk/clearing/index',
  deskNotice: 'packages/desk/notice/index',
  roster: 'packages/desk/roster/index',
  counter: 'packages/desk/counter/index',
  shelf: 'packages/desk/shelf/index',
  code: 'packages/desk/code/index',
  members: 'packages/desk/members/index',
  figures: 'packages/desk/figures/index',
  rules: 'packages/desk/rules/index',
} as const

export type PageName = keyof typeof routes

/** The pages of the tab bar, in its order. They take no words. */
export const tabs = ['home', 'board', 'market', 'me'] as const satisfies readonly PageName[]

/** What a page must be told, and what it may be told; every other page needs nothing. */
export interface RouteParams {
  report: { start?: 'photo' | 'speak' | 'type' }
  order: { orderId: string }
  /** `scene`: out of a scanned code, e.g. `c=QS-2026`; WeChat gives it encoded */
  join: { community?: string; scene?: string }
  objection: { orderId: string }
  triage: { tab?: 'reported' | 'open' | 'unresolved' }
  handed: { tab?: 'handedOver' | 'blocked' | 'finished' }
  deskOrder: { orderId: string; status: string }
  deskNotice: { settlementId: string }
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
