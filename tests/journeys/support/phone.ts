import { routes } from '../../../contract/routes'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { until } from '../../until'
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core'

export interface PhoneOptions {
  /** where it opens: `addressOf('triage', { tab: 'open' })`; 首页 by default */
  readonly at?: string
  /** factor of the phone's own font setting, 1 to 1.75 */
  readonly scale?: number
  readonly dark?: boolean
  /** a PC window instead of a phone */
  readonly wide?: boolean
  /** what its browser does not have, by name: `Array.prototype.at` */
  readonly without?: readonly string[]
}

/** Runs in the page before the app does: takes things away as if the browser had never had them. */
function takeAway(names: readonly string[]): void {
  for (const name of names) {
    const path = name.split('.')
    const last = path.pop() ?? ''
    const owner = path.reduce<unknown>((at, key) => Reflect.get(Object(at) as object, key), globalThis)
    if (owner !== undefined) Reflect.deleteProperty(Object(owner) as object, last)
  }
}

/** Waits this long for what should be seen, ms: a busy machine is slow, a person is patient. */
const patienceMs = 30_000

const pictures = join(__dirname, '..', '..', '..', 'screenshots')

/** The roles of everything that can be tapped. */
const tappable = ['button', 'radio', 'checkbox', 'tab', 'link'] as const
type Screen = Page | FrameLocator

/** Words as people read them: line breaks and spaces between them do not matter. */
const plain = (text: string): string => text.replace(/\s+/g, '')

/** What one person does on one screen: finds things by their words, taps, writes and reads. */
interface Figures {
  available: number
  pending: number
  held: number
}

export class Hands {
  readonly screen: Screen

  constructor(screen: Screen) {
    this.screen = screen
  }

  /** What can be tapped under this name, on the page in front; `within` narrows it to a card. */
  thing(name: string | RegExp, within: Screen | Locator = this.screen): Locator {
    const [first, ...others] = tappable.map((role) => within.getByRole(role, { name, exact: true }))
    return others.reduce((all, each) => all.or(each), first!).filter({ visible: true })
  }

  async tap(name: string | RegExp, within?: Locator): Promise<void> {
    await this.thing(name, within).click({ timeout: patienceMs })
  }

  /** One of the four tabs at the bottom. */
  async tab(name: string): Promise<void> {
    await this.screen.locator('.weui-tabbar__item', { hasText: name }).click({ timeout: patienceMs })
  }

  async write(label: string, text: string): Promise<void> {
    const field = this.screen.getByLabel(label, { exact: true }).filter({ visible: true })
    await field.locator('input, textarea').fill(text, { timeout: patienceMs })
  }

  /** What stands in a field. */
  async written(label: string): Promise<string> {
    const field = this.screen.getByLabel(label, { exact: true }).filter({ visible: true })
    return field.locator('input, textarea').inputValue({ timeout: patienceMs })
  }

  /** The card that tells of something. */
  card(words: string): Locator {
    return this.screen.locator('.w-card').filter({ hasText: words, visible: true })
  }

  /** The sheet that has come up. */
  sheet(): Locator {
    return this.screen.getByRole('dialog').filter({ visible: true })
  }

  /** Everything that can be read now. */
  async reads(): Promise<string> {
    return plain(await this.screen.locator('body').innerText({ timeout: patienceMs }))
  }

  /** Waits until all of these words can be read; says what was there instead when they never come. */
  async sees(...words: readonly string[]): Promise<void> {
    await this.#until(words, (read) => words.every((word) => read.includes(plain(word))))
  }

  /** Waits for whichever of these comes. */
  async seesOneOf<Word extends string>(...words: readonly Word[]): Promise<Word> {
    const read = await this.#until(words, (now) => words.some((word) => now.includes(plain(word))))
    return words.find((word) => read.includes(plain(word)))!
  }

  /**
   * Points that can be spent, that wait for their notice, and that wait for goods, off the wallet's card, once they are
   * as `wanted` says: the card shows what the phone remembers before the newest arrives.
   */
  async figures(wanted: (figures: Figures) => boolean = () => true): Promise<Figures> {
    const shape = /可用积分(\d+)待入账(\d+)公示期满到账冻结(\d+)/
    const figuresIn = (now: string): Figures | null => {
      const read = shape.exec(now)
      if (read === null) return null
      const [available = NaN, pending = NaN, held = NaN] = read.slice(1).map(Number)
      return { available, pending, held }
    }
    const fits = (now: string) => {
      const figures = figuresIn(now)
      return figures !== null && wanted(figures)
    }
    return figuresIn(await this.#until(['可用积分'], fits))!
  }

  /** The row of the table that tells of somebody, by the heading over each cell. */
  async row(words: string): Promise<Readonly<Record<string, string>>> {
    const headings = await this.screen.getByRole('columnheader').allInnerTexts()
    const row = this.screen.getByRole('row').filter({ hasText: words })
    const cells = await row.getByRole('gridcell').allInnerTexts()
    return Object.fromEntries(headings.map((heading, i) => [heading, cells[i] ?? '']))
  }

  async #until(words: readonly string[], done: (read: string) => boolean): Promise<string> {
    let read = ''
    const look = async () => {
      read = await this.reads()
      return done(read) && { read }
    }
    return (await until(`“${words.join('”, “')}”`, look, () => `it says: ${read}`)).read
  }
}

/** One person's phone, or their window on a PC: a browser context of its own, with its own memory. */
export class Phone extends Hands {
  readonly page: Page
  readonly #home: string

  constructor(page: Page, home: string) {
    super(page)
    this.page = page
    this.#home = home
  }

  /** Opens the app anew at a page, as after a tap on a message. */
  async open(at: string = routes.home): Promise<void> {
    await this.page.goto('about:blank')
    await this.page.goto(`${this.#home}#/${at}`)
  }

  /** The same page once more, from the beginning. */
  async again(): Promise<void> {
    await this.page.reload()
  }

  /** The network is gone, or back, and the phone knows it. */
  async network(on: boolean): Promise<void> {
    await this.page.context().setOffline(!on)
  }

  /** The phone has its network, but the cloud does not answer; or answers again. */
  async cloud(answers: boolean): Promise<void> {
    if (answers) await this.page.unroute('**/call/api')
    else await this.page.route('**/call/api', (route) => route.abort())
  }

  /** A picture for the eye, kept out of git. */
  async picture(name: string): Promise<void> {
    mkdirSync(pictures, { recursive: true })
    await this.page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' })
  }

  async close(): Promise<void> {
    await this.page.context().close()
  }
}

export async function openPhone(
  browser: Browser,
  url: string,
  openid: string,
  { at, scale = 1, dark = false, wide = false, without = [] }: PhoneOptions,
): Promise<Phone> {
  const context = await browser.newContext({
    viewport: wide ? { width: 1280, height: 800 } : { width: 375, height: 812 },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  await context.addInitScript(takeAway, without)
  const size = scale === 1 ? '' : `&scale=${scale}`
  const phone = new Phone(await context.newPage(), `${url}/app/?as=${encodeURIComponent(openid)}${size}`)
  await phone.open(at)
  return phone
}
