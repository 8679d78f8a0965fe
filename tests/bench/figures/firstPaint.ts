import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { openidOf } from '../../../localcloud/demo/people'
import { newFolder } from '../folder'
import { median, milliseconds, times } from '../numbers'
import type { Figure, Section } from '../table'

const rounds = 5

interface Started {
  /** from the command to the line that tells its address, ms */
  readyMs: number
  /** from then to the first thing drawn on the page, ms */
  paintMs: number
}

/** From the command on the keyboard to something on the screen; the builds and the demo community are there already. */
export async function firstPaintFigures(root: string): Promise<Section> {
  const dataDir = newFolder()
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const env = { ...process.env, PORT: '0', WEIXIU_DATA: dataDir }
    const start = () => startAndPaint(browser, [path.join(root, 'scripts/start.ts')], env, root)
    const served = [path.join(__dirname, '../bareServer.ts'), path.join(root, 'dist/h5')]
    const bare = () => startAndPaint(browser, served, process.env, root)
    const { readyMs } = await start()
    const ours: Started[] = []
    const bares: Started[] = []
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await start())
      bares.push(await bare())
    }
    return {
      title: 'From npm start to the first paint of /app/',
      about: `Chromium with nothing cached, as the demo’s resident; everything is built and the demo community is on disk. The baseline, in turns, is a process that serves the same page’s files and nothing else. Telling the demo’s past for the first time took ${milliseconds(readyMs)}.`,
      figures: compare(ours, bares),
    }
  } finally {
    await browser.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function compare(ours: readonly Started[], bares: readonly Started[]): Figure[] {
  const figure = (what: string, of: (started: Started) => number): Figure => {
    const [value, baseline] = [median(ours.map(of)), median(bares.map(of))]
    return {
      what,
      value: milliseconds(value),
      baseline: milliseconds(baseline),
      ratio: times(value / baseline),
    }
  }
  return [
    figure('from the command to the address', ({ readyMs }) => readyMs),
    figure('from the address to the first paint', ({ paintMs }) => paintMs),
    figure('in all', ({ readyMs, paintMs }) => readyMs + paintMs),
  ]
}

async function startAndPaint(
  browser: Browser,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  root: string,
): Promise<Started> {
  const began = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const address = await addressOf(child)
    const readyMs = performance.now() - began
    return { readyMs, paintMs: await paint(browser, `${address}app/?as=${openidOf('resident')}`) }
  } finally {
    const ended = once(child, 'exit')
    child.kill('SIGINT')
    await ended
  }
}

/** The first address that the process prints. It is listened to until its end, or its last words would break it. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? []
      if (address !== undefined) resolve(address.replace('localhost', '127.0.0.1'))
    })
    child.once('exit', () => reject(new Error(`the process ended before it served anything: ${said}`)))
  })
}

/** Milliseconds from asking for a page to its first contentful paint, in a browser that has never seen it. */
async function paint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 } })
  try {
    const page = await context.newPage()
    const began = Date.now()
    await page.goto(url, { waitUntil: 'commit' })
    const paintedAt = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((entries) => {
            const first = entries.getEntries().find(({ name }) => name === 'first-contentful-paint')
            if (first) resolve(performance.timeOrigin + first.startTime)
          }).observe({ type: 'paint', buffered: true })
        }),
    )
    return paintedAt - began
  } finally {
    await context.close()
  }
}
