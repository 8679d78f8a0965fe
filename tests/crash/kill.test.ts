import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openidOf } from '../../localcloud/demo/people'
import { startLocalCloud } from '../../localcloud/start'
import type { LocalCloud } from '../../localcloud/start'
import { buildFunctions } from '../../scripts/functions'
import { until } from '../until'
import { halfDone, readBooks } from './books'

const ROOT = join(__dirname, '..', '..')
const functionsDir = join(ROOT, 'dist', `functions-of-crash-${process.pid}`)
const ROUNDS = 10

interface Command {
  openid: string
  action: string
  input: object
  requestId: string
}
/** A command and the answer that came, if any came before the kill. */
interface Sent extends Command {
  answer?: string
}

let root: string
let dataDir: string
let soap: { goodsId: string; points: number }
let child: ChildProcess | undefined
/** The cloud that looks at what the killed one left; open between its start and its close. */
let after: LocalCloud | undefined

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'weixiu-crash-'))
  dataDir = join(root, 'data')
  await buildFunctions(functionsDir)
  const cloud = await startLocalCloud({ dataDir, functionsDir, demo: true, timer: false })
  soap = readBooks(cloud).goods.find(({ picture }) => picture === 'soap')!
  await cloud.close()
}, 120_000)
afterAll(async () => {
  child?.kill('SIGKILL')
  await after?.close()
  rmSync(root, { recursive: true, force: true })
  rmSync(functionsDir, { recursive: true, force: true })
})

async function startChild(): Promise<string> {
  const script = join(__dirname, 'child.ts')
  child = spawn(process.execPath, ['--import', 'tsx', script, dataDir, functionsDir], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(child.stdout!, 'data')) as [Buffer]
  return line.toString().trim()
}

async function kill(): Promise<void> {
  const ended = once(child!, 'exit')
  child!.kill('SIGKILL')
  await ended
}

const commandsOf = (round: number) => {
  let count = 0
  const id = () => `crash-${round}-${(count += 1)}`
  return [
    (): Command => {
      const requestId = id()
      const input = { goodsId: soap.goodsId, kind: 'bought', quantity: 1, note: requestId }
      return { openid: openidOf('secretary'), action: 'market.stock', input, requestId }
    },
    (): Command => ({
      openid: openidOf('volunteer3'),
      action: 'market.redeem',
      input: { goodsId: soap.goodsId, quantity: 1, seenPoints: soap.points },
      requestId: id(),
    }),
    ...(['resident', 'resident2', 'resident4'] as const).map((role) => (): Command => {
      const requestId = id()
      return {
        openid: openidOf(role),
        action: 'order.report',
        input: { kind: 'other', text: requestId },
        requestId,
      }
    }),
  ]
}

/** Sends one command after another until the door is gone. */
async function load(url: string, next: () => Command, sent: Sent[]): Promise<void> {
  for (;;) {
    const command: Sent = next()
    sent.push(command)
    const { openid, ...envelope } = command
    try {
      const response = await fetch(`${url}/call/api`, {
        method: 'POST',
        headers: { 'x-openid': openid },
        body: JSON.stringify(envelope),
      })
      command.answer = await response.text()
    } catch {
      return
    }
  }
}

/** Waits until so many commands have their answer, so that each round cuts into running work on any machine. */
async function answered(sent: readonly Sent[], count: number): Promise<void> {
  const there = () => sent.filter(({ answer }) => answer !== undefined).length >= count
  await until(`${count} answers`, there)
}

/** What a command has done must be there once, whether or not its answer came through. */
async function resend(cloud: LocalCloud, { openid, action, input, requestId, answer }: Sent): Promise<void> {
  const reply = await cloud.call(openid, action, input, { requestId })
  if (answer !== undefined && (JSON.parse(answer) as { ok: boolean }).ok) {
    expect(reply).toEqual(JSON.parse(answer))
  } else if (action !== 'market.redeem') {
    expect(reply).toMatchObject({ ok: true })
  }
}

test(`after ${ROUNDS} kills under load nothing acknowledged is lost and nothing is half done`, async () => {
  let acknowledged = 0
  let cutOff = 0
  for (let round = 1; round <= ROUNDS; round += 1) {
    const url = await startChild()
    // Another day each round: what one person may report in a day is bounded.
    await fetch(`${url}/clock`, { method: 'POST', body: JSON.stringify({ advanceMs: 86_400_000 }) })
    const sent: Sent[] = []
    const clients = commandsOf(round).map((next) => load(url, next, sent))
    await answered(sent, 10 + ((round * 7) % 20))
    // eslint-disable-next-line house/no-waiting-for-time -- waits for nothing: each round is cut off at another moment
    await new Promise((resolve) => setTimeout(resolve, (round * 3) % 11))
    await kill()
    await Promise.all(clients)

    after = await startLocalCloud({ dataDir, functionsDir, timer: false })
    expect(halfDone(readBooks(after))).toEqual([])
    for (const command of sent) await resend(after, command)
    const books = readBooks(after)
    expect(halfDone(books)).toEqual([])
    const bought = sent.filter(({ action }) => action === 'market.stock').map(({ requestId }) => requestId)
    const written = books.stock.map(({ note }) => note).filter((note) => bought.includes(note))
    expect(written.sort()).toEqual(bought.sort())
    acknowledged += sent.filter(({ answer }) => answer !== undefined).length
    cutOff += sent.filter(({ answer }) => answer === undefined).length
    await after.close()
    after = undefined
  }
  console.log(
    `${ROUNDS} kills: ${acknowledged} commands acknowledged, ${cutOff} cut off, none lost or half done`,
  )
  expect(acknowledged).toBeGreaterThanOrEqual(ROUNDS * 10)
}, 300_000)
