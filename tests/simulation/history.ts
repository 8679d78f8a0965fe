import { isCommand, sendAll, tamper, type Command, type Delivery, type Move, type Sending } from './client'
import { checkAppendOnly, type Written } from './invariants/appendOnly'
import { checkDesk } from './invariants/desk'
import { checkForgotten } from './invariants/forgotten'
import { checkMarket } from './invariants/market'
import { checkOrders } from './invariants/orders'
import { checkPoints } from './invariants/points'
import {
  checkDeclared,
  checkJournals,
  checkRepeats,
  isDone,
  noteUnwatched,
  type Requests,
} from './invariants/requests'
import { checkWaking } from './invariants/waking'
import { firstArticle, firstPieces } from './moves/market'
import { stageOf } from './moves/stage'
import { checkOutside, checkReply } from './privacy'
import { seeded } from './random'
import type { Before } from './rights'
import { moveClock, movesOf } from './scenes'
import { settleDown } from './settleDown'
import { stillTimers } from './stillTimers'
import { add, countDelivery, countStatuses, type Tally } from './tally'
import { uploads } from './uploads'
import { checkView } from './views'
import { openWorld, type World } from './world'

/** One history that went wrong, with what led to it. */
export class Broken extends Error {
  override name = 'Broken'
}

/** An invariant that does not hold. */
class Wrong extends Error {}

interface History {
  world: World
  tally: Tally
  requests: Requests
  written: Written
  limits: Map<string, number>
  seen: Set<string>
  /** commands whose answer never came: the phone keeps them and sends them again */
  open: Command[]
  /** commands that were answered, some of which come again all the same */
  answered: Command[]
  steps: string[]
  /** persons who ever asked to be forgotten */
  gone: Set<string>
}

const stepsMin = 33
const stepsMax = 44
const toldMax = 15

/** Plays one history to its end. Throws Broken with the last steps when an invariant does not hold. */
export async function playHistory(seed: number, tally: Tally): Promise<void> {
  const ring = stillTimers()
  const world = await openWorld(seeded(seed))
  const history: History = {
    world,
    tally,
    requests: new Map(),
    written: new Map(),
    limits: new Map(),
    seen: new Set(),
    open: [],
    answered: [],
    steps: [],
    gone: new Set(),
  }
  try {
    const steps = stepsMin + world.random.below(stepsMax - stepsMin + 1)
    await open(history)
    for (let step = 0; step < steps; step += 1) await playStep(history)
    await settleDown(world, (openid, requestId) => noteUnwatched(history.requests, openid, requestId))
    add(tally.happenings, 'requests to the database', world.requests())
    inspect(history, [], nobody)
    const told: string[] = []
    checkForgotten(world, (what) => void told.push(what))
    if (told.length > 0) throw new Wrong(told.slice(0, 5).join('\n'))
  } catch (error) {
    const last = history.steps.slice(-toldMax).join('\n')
    const what = whatOf(error)
    throw new Broken(
      `seed ${seed} failed: ${what}\n\nThe last steps:\n${last}\n\n` +
        `Replay it with: npm run simulate -- --histories 1 --seed ${seed}`,
    )
  } finally {
    await world.close()
    ring()
  }
}

/** What is wrong, and the place only where it was no invariant that spoke. */
function whatOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error instanceof Wrong ? error.message : `${error.message}\n${error.stack ?? ''}`
}

/** Something lies on the shelf before the story begins. */
async function open(history: History): Promise<void> {
  const { world } = history
  for (const make of [firstArticle, firstPieces]) {
    const move = make(stageOf(world))
    if (move === null) continue
    const command = { move, requestId: `request-${world.random.id()}` }
    const deliveries = await sendAll(world, [{ ...command, lost: false, diesAt: null }], [])
    inspect(history, deliveries, nobody)
  }
}

async function playStep(history: History): Promise<void> {
  const { world, tally } = history
  const { random } = world
  moveClock(world)
  const stage = stageOf(world)
  const moves = movesOf(stage)
  const sendings = [
    ...moves.flatMap((move) => sendingsOf(history, move)),
    ...again(history),
    ...borrowing(history),
  ]
  await uploads(world, sendings)
  const start = {
    before: world.documents('orders'),
    cases: world.documents('cases'),
    consents: world.documents('consents'),
    members: world.documents('members'),
    began: world.now(),
  }
  const before = sendings.length === 1 ? world.dump() : null
  const timers = random.chance(0.14) ? [world.timer(random.chance(0.25) ? 1 + random.below(25) : null)] : []
  const mail = [
    ...world.mail.splice(0).map((event) => world.api(event as never, '', null)),
    ...world.tables
      .splice(0)
      .map((event) => world.table(event, random.chance(0.12) ? 1 + random.below(14) : null)),
  ]
  if (timers.length > 0) add(tally.happenings, 'timer ran')
  const deliveries = await sendAll(world, sendings, [...timers, ...mail])
  history.steps.push(describe(history, deliveries, timers.length))
  for (const report of await Promise.all(timers)) {
    if (report !== null && report.faults > 0) throw new Wrong('the timer met a fault')
  }
  remember(history, deliveries)
  const only = deliveries[0]
  const quiet = timers.length + mail.length === 0 && only?.reply !== null
  const idle = only !== undefined && (only.reply?.ok === false || !isCommand(only.move.action))
  if (before !== null && quiet && idle && !countsWrongCode(only) && world.dump() !== before) {
    throw new Wrong(`${only.move.action} changed something, although it was refused or only asked`)
  }
  inspect(history, deliveries, start)
}

/** The one refusal that leaves something behind: how often a pickup code was none. */
const countsWrongCode = ({ move, reply }: Delivery): boolean =>
  move.action === 'market.pickup' && reply?.ok === false && reply.code === 'market.redemptionNotFound'

/** The phone sends it; sometimes twice, sometimes to an instance that dies, sometimes into a bad network. */
function sendingsOf({ world, tally }: History, move: Move): Sending[] {
  const { random } = world
  const command: Command = { move, requestId: `request-${random.id()}` }
  const first: Sending = {
    ...command,
    lost: random.chance(0.08),
    diesAt: random.chance(0.09) ? 1 + random.below(14) : null,
  }
  if (!isCommand(move.action)) return [{ ...first, lost: false }]
  const twin: Sending = { ...command, lost: false, diesAt: random.chance(0.05) ? 1 + random.below(8) : null }
  if (random.chance(0.1)) {
    add(tally.happenings, 'sent twice at once')
    return [first, twin]
  }
  const other = random.chance(0.03) ? tamper(command) : null
  if (other === null) return [first]
  add(tally.happenings, 'sent with other content')
  return [first, { ...other, lost: false, diesAt: null }]
}

/** What the phone sends again: what it had no answer to, and now and then what it had; a broken one changes it. */
function again({ world, tally, open, answered }: History): Sending[] {
  const { random } = world
  const due = open.filter(() => random.chance(0.55))
  // What was shown once must be locked when it comes again too late.
  const old = answered.filter(({ move }) => random.chance(move.action === 'order.contact' ? 0.25 : 0.06))
  const sendings = [...due, ...old].map((command): Sending => {
    const other = random.chance(0.12) ? tamper(command) : null
    add(tally.happenings, other === null ? 'sent again' : 'sent with other content')
    return { ...(other ?? command), lost: false, diesAt: random.chance(0.06) ? 1 + random.below(8) : null }
  })
  return sendings
}

/** A broken phone gives one command the id under which another one, of the same book or the other, was done before. */
function borrowing({ world, tally, answered, requests }: History): Sending[] {
  const { random } = world
  if (!random.chance(0.1)) return []
  const pairs = answered
    .filter((command) => isDone(requests, command))
    .flatMap(({ move, requestId }) =>
      answered
        .filter((other) => other.move.who === move.who && other.move.action !== move.action)
        .map((other) => ({ move: other.move, requestId })),
    )
  if (pairs.length === 0) return []
  add(tally.happenings, 'sent under the id of another')
  return [{ ...random.pick(pairs), lost: false, diesAt: null }]
}

const nobody: Before = { before: [], cases: [], consents: [], members: [], began: 0 }
const answeredMax = 12

function remember(history: History, deliveries: readonly Delivery[]): void {
  const is = (a: Command) => (b: Command) => a.requestId === b.requestId && a.move === b.move
  for (const { move, requestId, reply, lost } of deliveries) {
    if (!isCommand(move.action)) continue
    const command = { move, requestId }
    const unanswered = reply === null || lost
    history.open = history.open.filter((each) => !is(command)(each))
    if (unanswered) history.open.push(command)
    else if (!history.answered.some(is(command))) history.answered.push(command)
  }
  history.answered = history.answered.slice(-answeredMax)
}

function inspect(history: History, deliveries: readonly Delivery[], before: Before): void {
  const { world, tally, requests, written, limits, seen } = history
  const wrong: string[] = []
  const complain = (what: string) => void wrong.push(what)
  for (const delivery of deliveries) {
    countDelivery(tally, delivery)
    checkDeclared(delivery, complain)
    checkReply(world, delivery, before, complain)
    checkView(delivery, complain)
  }
  for (const { move } of deliveries) if (move.action === 'member.leave') history.gone.add(move.who.personId)
  checkRepeats(requests, deliveries, history.gone, complain)
  checkJournals(world, requests, complain)
  checkOrders(world, complain)
  checkDesk(world, complain)
  checkPoints(world, complain)
  checkMarket(world, limits, complain)
  checkWaking(world, complain)
  checkAppendOnly(world, written, complain)
  checkOutside(world, complain)
  countStatuses(tally, world, seen)
  for (const line of world.logged.splice(0))
    if (line.includes('"level":"error"')) complain(`a fault was logged: ${line}`)
  if (wrong.length > 0) throw new Wrong(wrong.slice(0, 5).join('\n'))
}

function describe({ world, steps }: History, deliveries: readonly Delivery[], timers: number): string {
  const told = deliveries.map(({ move, reply, lost, requestId }) => {
    const end = reply === null ? 'died' : reply.ok ? 'ok' : reply.code
    const about = JSON.stringify(move.input).slice(0, 90)
    return `    ${move.who.key} ${move.action} ${about} [${requestId.slice(-5)}] → ${end}${lost ? ' (lost)' : ''}`
  })
  const head = `  ${steps.length + 1}. ${new Date(world.now()).toISOString()}${timers > 0 ? ' with the timer' : ''}`
  return [head, ...told].join('\n')
}
