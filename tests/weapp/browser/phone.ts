import { nearMs, nearPx } from '../../../src/ui/pressGuardFacts'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import type { PageNow } from './runtime/handleTypes'
import type { Answer, PhoneSettings } from './runtime/world'
import type { Entry } from './runtime/handleTypes'

/** How long a person's patience lasts in a test on a busy machine, ms. */
export const patienceMs = 20_000

/** What holds one thing on a page: a card of the app or the desk, or the sheet over the page. */
const cards = '.w-card, .desk-card, .desk-score-card, .w-sheet'

/** One person's phone with the app on it. */
export interface Phone {
  openid: string
  /** Starts the app, at a page (`addressOf('order', { orderId })`) or at home. */
  open(url?: string): Promise<void>
  /** The app dies at once: nothing more is sent, its storage stays. */
  kill(): Promise<void>
  /** What WeChat answers to one call from now on. */
  answer(name: string, answer: Answer): Promise<void>
  /** The phone tells the app something: onNetworkStatusChange, onAppShow … */
  tells(event: string, detail: object): Promise<void>
  /** Goes to another page inside the running app. */
  go(url: string): Promise<void>
  tap(words: string | RegExp, within?: string): Promise<void>
  tapTab(words: string): Promise<void>
  /** Presses WeChat's own ‹ above the page. */
  back(): Promise<void>
  /** Types into the field with this label. */
  type(label: string, value: string): Promise<void>
  /** Waits until the open page says this. */
  sees(words: string | RegExp): Promise<void>
  seesNot(words: string): Promise<void>
  arrives(route: string): Promise<void>
  now(): Promise<PageNow>
  log(): Promise<Entry[]>
  /** Errors and calls nobody answered, since the phone was opened first. */
  problems(): Promise<string[]>
  /** Writes into the only larger field of the page. */
  write(value: string): Promise<void>
  /** How long it waits for anything from now on, ms. */
  patience(ms: number): void
  /** Everything by hand. */
  page(): Page
  screen(): Locator
}

export function createPhone(context: BrowserContext, url: string, settings: PhoneSettings): Phone {
  let page: Page | undefined
  let waitMs = patienceMs
  const past: Entry[] = []
  const outside: string[] = []

  const live = (): Page => {
    if (!page) throw new Error('the app is not open')
    return page
  }
  const screen = () => live().locator('wx-page:not([hidden])')
  const now = () => live().evaluate(() => window.weapp.now())
  const log = async (): Promise<Entry[]> => [
    ...past,
    ...(page ? await page.evaluate(() => [...window.weapp.log]) : []),
  ]
  const orTell = async (what: string, wait: Promise<unknown>) => {
    try {
      await wait
    } catch (error) {
      const { route, text } = await now()
      const why = error instanceof Error ? error.message.split('\n')[0] : ''
      throw new Error(`${settings.openid} waited for ${what}; ${route} says: ${text} (${why})`)
    }
  }
  const spot = (words: string | RegExp, within?: string) => {
    const area = within === undefined ? screen() : screen().locator(cards).filter({ hasText: within }).last()
    return area.getByText(words, { exact: true }).last()
  }

  let last = { x: 0, y: 0, at: 0 }
  /** The place just tapped takes no second tap for a moment (ui/pressGuard): who taps there again has looked first. */
  const tapLikePeople = async (target: Locator) => {
    // Scrolls as a tap would, also from under the bar at the bottom, and taps nothing yet.
    await target.click({ trial: true })
    const { x, y, width, height } = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    const place = { x: x + width / 2, y: y + height / 2 }
    const near = Math.abs(place.x - last.x) < nearPx && Math.abs(place.y - last.y) < nearPx
    const restMs = last.at + nearMs - Date.now()
    // eslint-disable-next-line house/no-waiting-for-time -- the app itself takes no tap here for so long
    if (near && restMs > 0) await live().waitForTimeout(restMs)
    await target.click()
    last = { ...place, at: Date.now() }
  }

  return {
    openid: settings.openid,
    async open(where = '') {
      page = await context.newPage()
      page.setDefaultTimeout(waitMs)
      page.on('pageerror', (error) => outside.push(error.message))
      await page.addInitScript((given) => {
        window.weappSettings = given
      }, settings)
      await page.goto(`${url}/${where === '' ? '' : `?open=${encodeURIComponent(where)}`}`)
      await page.waitForFunction(() => window.weapp.ready)
    },
    async kill() {
      past.push(...(await log()))
      await live().close()
      page = undefined
    },
    async answer(name, answer) {
      settings.answers[name] = answer
      if (page) {
        await page.evaluate(
          ([key, value]) => {
            window.weappSettings.answers[key] = value
          },
          [name, answer] as const,
        )
      }
    },
    tells: (event, detail) =>
      live().evaluate(([name, what]) => window.weapp.emit(name, what), [event, detail] as const),
    go: (where) =>
      live().evaluate((target) => {
        const tab = window.weappBuild.app.tabBar?.list.some((one) => target.startsWith(one.pagePath))
        const move = window.weapp.wx[tab ? 'switchTab' : 'navigateTo'] as (options: object) => Promise<void>
        return move({ url: `/${target}` })
      }, where),
    tap: (words, within) => orTell(`something to tap: ${String(words)}`, tapLikePeople(spot(words, within))),
    tapTab: (words) => live().locator('.phone-tab', { hasText: words }).click(),
    back: () => live().locator('.phone-back').click(),
    async type(label, value) {
      const field = screen().locator('.w-field').filter({ hasText: label }).locator('input, textarea').last()
      await orTell(`a field ${label}`, field.fill(value))
    },
    sees: (words) => orTell(`“${String(words)}”`, screen().getByText(words).first().waitFor()),
    seesNot: (words) =>
      orTell(`no “${words}”`, screen().getByText(words).first().waitFor({ state: 'detached' })),
    arrives: (route) =>
      orTell(
        `page ${route}`,
        live().waitForFunction((wanted) => window.weapp.now().route === wanted, route),
      ),
    now,
    write: (value) => orTell('a larger field', screen().locator('textarea').last().fill(value)),
    patience(ms) {
      waitMs = ms
      page?.setDefaultTimeout(ms)
    },
    log,
    async problems() {
      const wrong = (await log()).filter(({ kind }) => kind === 'error' || kind === 'unstubbed')
      return [...outside, ...wrong.map(({ kind, what }) => `${kind}: ${what}`)]
    },
    page: live,
    screen,
  }
}
