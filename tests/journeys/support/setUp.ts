import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { startLocalCloud } from '../../../localcloud/start'
import { prepare } from '../../../scripts/prepare'

/** Where jest's workers find the one browser, and the data folder that every town is a copy of. */
export const browserVariable = 'WEIXIU_JOURNEYS_BROWSER'
export const seedVariable = 'WEIXIU_JOURNEYS_SEED'

/** Builds what is missing, opens one browser for all journeys and plays the demo's past once. Returns the way to end. */
export async function setUp(): Promise<() => Promise<void>> {
  await prepare((line) => console.error(line))
  const seed = mkdtempSync(join(tmpdir(), 'weixiu-journeys-'))
  const browser = await chromium.launchServer({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  })
  const cloud = await startLocalCloud({ dataDir: seed, demo: true, timer: false })
  await cloud.close()
  process.env[browserVariable] = browser.wsEndpoint()
  process.env[seedVariable] = seed
  return async () => {
    await browser.close()
    rmSync(seed, { recursive: true, force: true })
  }
}
