import { routes } from '../contract/routes'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import sharp from 'sharp'
import { startLocalCloud, type LocalCloud } from '../localcloud/start'
import { sightsOf } from '../tests/journeys/support/pages'
import { Hands, openPhone, type Phone, type PhoneOptions } from '../tests/journeys/support/phone'
import { prepare, ROOT } from './prepare'

const README_PICTURES = join(ROOT, 'docs', 'pictures')
/** A README that takes long to load is not read. */
const BYTES_MAX = 150_000
const DAY_MS = 24 * 3600_000
/** Half past four in the afternoon at UTC+8: a day with something in every state. */
const TIME_OF_DAY_MS = (16.5 - 8) * 3600_000

/** The demo, told as if today were half past four, so that pictures of any hour look the same. */
async function openDemo(dataDir: string): Promise<LocalCloud> {
  const empty = await startLocalCloud({ dataDir, timer: false })
  empty.advance((DAY_MS + TIME_OF_DAY_MS - (Date.now() % DAY_MS)) % DAY_MS)
  await empty.close()
  return startLocalCloud({ dataDir, demo: true, timer: false })
}

async function save(name: string, screenshot: Buffer): Promise<void> {
  for (const colours of [256, 128, 64, 32]) {
    const png = await sharp(screenshot).png({ palette: true, colours, effort: 10 }).toBuffer()
    if (png.length >= BYTES_MAX) continue
    writeFileSync(join(README_PICTURES, `${name}.png`), png)
    console.log(`docs/pictures/${name}.png: ${(png.length / 1000).toFixed(0)} KB`)
    return
  }
  throw new Error(`${name} does not fit ${BYTES_MAX} bytes`)
}

/** Every page of everyone, at the sizes and colours of look.md, for the eye. */
async function pictureAll(browser: Browser, cloud: LocalCloud): Promise<void> {
  const looks: Readonly<Record<string, PhoneOptions>> = {
    plain: {},
    large: { scale: 1.75 },
    dark: { dark: true },
    wide: { wide: true },
  }
  const sights = await sightsOf(cloud)
  for (const [look, options] of Object.entries(looks)) {
    for (const { name, who, at, shows } of sights) {
      if (options.wide === true && !name.startsWith('desk')) continue
      const phone = await openPhone(browser, cloud.url, openidOf(cloud, who), { ...options, at })
      await phone.sees(shows)
      await phone.picture(`${look}-${name}`)
      await phone.close()
    }
  }
}

function openidOf(cloud: LocalCloud, who: string): string {
  const openid = cloud.people[who]
  return typeof openid === 'string' ? openid : who
}

/** Pushes what lies under the middle of the window up by so many pixels, and takes the mouse away again. */
async function scroll({ page }: Phone, pixels: number): Promise<void> {
  await page.mouse.move(700, 500)
  await page.mouse.wheel(0, pixels)
  await page.mouse.move(0, 0)
  await page.waitForTimeout(500)
}

/** The five pictures of the README. */
async function pictureReadme(browser: Browser, cloud: LocalCloud): Promise<void> {
  mkdirSync(README_PICTURES, { recursive: true })
  const shots = [
    { name: 'home', who: 'resident3', at: routes.home, shows: '请您看看' },
    { name: 'board', who: 'volunteer', at: routes.board, shows: '您会修' },
    { name: 'market', who: 'volunteer', at: routes.market, shows: '暖壶' },
    { name: 'register', who: 'secretary', at: routes.register, shows: '联系电话', wide: true },
  ]
  for (const { name, who, at, shows, wide = false } of shots) {
    const phone: Phone = await openPhone(browser, cloud.url, openidOf(cloud, who), { at, wide })
    await phone.sees(shows)
    // the newest rows of the register are the emptiest
    if (wide) await scroll(phone, 579)
    await save(name, await phone.page.screenshot({ animations: 'disabled' }))
    await phone.close()
  }
  const page = await browser.newPage({ viewport: { width: 1400, height: 950 }, locale: 'zh-CN' })
  await page.goto(cloud.url)
  const screens = await page
    .locator('iframe.screen')
    .all()
    .then(async () => {
      await page.locator('iframe.screen').nth(2).waitFor()
      return [0, 1, 2].map((i) => new Hands(page.locator('iframe.screen').nth(i).contentFrame()))
    })
  const shown = ['暂时卡住', '您会修', '超市待领取']
  await Promise.all(screens.map((screen, i) => screen.sees(shown[i] ?? '')))
  await save('stage', await page.screenshot({ animations: 'disabled' }))
}

async function main(): Promise<void> {
  await prepare((line) => console.log(line))
  const dataDir = mkdtempSync(join(tmpdir(), 'weixiu-pictures-'))
  const cloud = await openDemo(dataDir)
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    await pictureReadme(browser, cloud)
    if (!process.argv.includes('--readme')) await pictureAll(browser, cloud)
  } finally {
    await browser.close()
    await cloud.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
