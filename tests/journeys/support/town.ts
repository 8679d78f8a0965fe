import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { startLocalCloud, type LocalCloud } from '../../../localcloud/start'
import { dayMs } from '../../../domain/kernel/time'
import { openPhone, type Phone, type PhoneOptions } from './phone'
import { browserVariable, seedVariable } from './setUp'

/** The demo community on a local cloud of its own, and phones for its people. */
export interface Town {
  readonly cloud: LocalCloud
  readonly browser: Browser
  /** A phone of the demo's person with this role, or of a stranger with an openid of their own. */
  phone(who: string, options?: PhoneOptions): Promise<Phone>
  /** Days go by; the timer does what is due. Phones learn of it when they are opened anew. */
  days(count: number): Promise<void>
  close(): Promise<void>
}

const setUpFor = (variable: string): string => {
  const value = process.env[variable]
  if (value === undefined) throw new Error(`${variable} is not set: globalSetup.ts did not run`)
  return value
}

/** Opens a town as the demo left it; each test file has its own, in memory but for its seeded past. */
export async function openTown(): Promise<Town> {
  const dataDir = mkdtempSync(join(tmpdir(), 'weixiu-town-'))
  cpSync(setUpFor(seedVariable), dataDir, { recursive: true })
  const [cloud, browser] = await Promise.all([
    startLocalCloud({ dataDir, timer: false, demo: true }),
    chromium.connect(setUpFor(browserVariable)),
  ])
  return {
    cloud,
    browser,
    phone(who, options = {}) {
      const openid = cloud.people[who]
      return openPhone(browser, cloud.url, typeof openid === 'string' ? openid : who, options)
    },
    async days(count) {
      cloud.advance(count * dayMs)
      await cloud.runTimer()
    },
    async close() {
      await browser.close()
      await cloud.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
