import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { startLocalCloud } from '../../../localcloud/start'

/** Where the test files find what was set up for all of them. */
export const seedVariable = 'WEIXIU_TEST_SEED'
export const browserVariable = 'WEIXIU_TEST_BROWSER'

/**
 * Before all tests of the harness: one browser, and one demo community that every test file copies, because telling the
 * demo's story of 45 days takes longer than most tests. Answers how to take both away again.
 */
export async function setUp(): Promise<() => Promise<void>> {
  const seed = mkdtempSync(path.join(tmpdir(), 'weixiu-seed-'))
  const seeding = startLocalCloud({ dataDir: seed, demo: true, timer: false }).then((cloud) => cloud.close())
  const [browser] = await Promise.all([
    chromium.launchServer({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      // Nothing outside this machine is ever asked.
      args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    }),
    seeding,
  ])
  process.env[seedVariable] = seed
  process.env[browserVariable] = browser.wsEndpoint()
  return async () => {
    await browser.close()
    rmSync(seed, { recursive: true, force: true })
  }
}
