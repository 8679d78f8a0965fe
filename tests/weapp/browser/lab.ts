import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import type { InputOf, OutputOf } from '../../../contract/actions'
import type { ActionName } from '../../../contract/names'
import { phoneVoice } from '../../../cloudfunctions/testing/voices'
import { startLocalCloud, type LocalCloud } from '../../../localcloud/start'
import { compileWeapp } from './compile/compile'
import type { Swap } from './compile/dist'
import { createNetwork, type Network } from './network'
import { createPhone, type Phone } from './phone'
import { serve } from './server'
import { browserVariable, seedVariable } from './setup'

export const dist = path.resolve(process.env['WEAPP_DIST'] ?? 'dist/weapp')

/** The demo community on a local cloud, and a browser to hold its people's phones. */
export interface Lab {
  cloud: LocalCloud
  network: Network
  /** A phone of the person with this role in the demo, or of a stranger called `o-…`. */
  phone(role: string): Promise<Phone>
  /** Asks the cloud as this person, past every phone; what it answers. */
  ask<Name extends ActionName>(role: string, action: Name, input: InputOf<Name>): Promise<OutputOf<Name>>
  /** Moves the clock and lets the timer do what is due. */
  later(ms: number): Promise<void>
  close(): Promise<void>
}

// What WeChat answers unless a test says otherwise: nothing that needs a person is granted.
const answers = {}

// A picture of one pixel in the album of every phone.
export const photoPath = 'http://tmp/door-frame.png'
/** What the microphone of every phone hears. */
const voicePath = 'http://tmp/said.mp3'
const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

export async function openLab(swap: Swap = {}): Promise<Lab> {
  const network = createNetwork()
  const dataDir = mkdtempSync(path.join(tmpdir(), 'weixiu-lab-'))
  cpSync(setUpFor(seedVariable), dataDir, { recursive: true })
  const [cloud, compiled, browser] = await Promise.all([
    startLocalCloud({ dataDir, timer: false }),
    compileWeapp(dist, swap),
    chromium.connect(setUpFor(browserVariable)),
  ])
  const server = await serve({ compiled, dist, cloudUrl: cloud.url, network })
  const openidOf = (role: string): string => {
    if (role.startsWith('o-')) return role
    const openid = cloud.people[role]
    if (typeof openid !== 'string') throw new Error(`the demo has no ${role}`)
    return openid
  }
  return {
    cloud,
    network,
    async ask<Name extends ActionName>(role: string, action: Name, input: InputOf<Name>) {
      const reply = await cloud.call(openidOf(role), action, input)
      if (!reply.ok) throw new Error(`${action} of ${role} was refused: ${reply.code}`)
      return reply.data as OutputOf<Name>
    },
    async phone(role) {
      const openid = openidOf(role)
      const context = await browser.newContext({
        viewport: { width: 375, height: 812 },
        deviceScaleFactor: 1,
      })
      return createPhone(context, server.url, {
        openid,
        answers: { ...answers },
        files: { [photoPath]: onePixel, [voicePath]: phoneVoice(3).toString('base64') },
      })
    },
    async later(ms) {
      await post(`${cloud.url}/clock`, { advanceMs: ms })
      await post(`${cloud.url}/timer`, {})
    },
    async close() {
      await browser.close()
      await server.close()
      await cloud.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

function setUpFor(variable: string): string {
  const value = process.env[variable]
  if (value === undefined) throw new Error(`${variable} is not set: globalSetup.ts did not run`)
  return value
}

async function post(url: string, body: object): Promise<void> {
  const reply = await fetch(url, { method: 'POST', body: JSON.stringify(body) })
  if (!reply.ok) throw new Error(`${url} answered ${reply.status}: ${await reply.text()}`)
}
