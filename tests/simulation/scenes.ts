import { dayMs, hourMs, minuteMs } from '../../domain/kernel/time'
import type { Move } from './client'
import { certificateMove } from './moves/certificates'
import { importMove } from './moves/imports'
import { deals } from './moves/market'
import { deed, meanwhile } from './moves/members'
import { needMoves } from './moves/needs'
import { noticeMove } from './moves/notices'
import { outageMove } from './moves/outages'
import { hotOrder, isOver } from './moves/likely'
import { movesAround } from './moves/orders'
import { pointsMove } from './moves/points'
import { proxyMove } from './moves/proxies'
import { look, mischief } from './moves/queries'
import { report } from './moves/reports'
import { byOne, type Stage } from './moves/stage'
import { tableMove } from './moves/tables'
import { unitMove } from './moves/units'
import type { World } from './world'

/** Minutes mostly, sometimes days: so that promises, notices and pickups run out. */
export function moveClock({ random, cloud }: World): void {
  const stride = random.weighted({ still: 2, minutes: 6, hours: 2.5, days: 0.5, weeks: 0.15 })
  const ms = { still: 0, minutes: 30 * minuteMs, hours: 8 * hourMs, days: 3 * dayMs, weeks: 16 * dayMs }[
    stride
  ]
  cloud.clock.advance(Math.floor(random.next() * ms))
}

/** What people do next, all at the same time. */
export function movesOf(stage: Stage): Move[] {
  const { random, orders, world } = stage
  const live = orders.filter((order) => !isOver(order)).length
  const scored = orders.filter(({ status }) => status === 'scored')
  const rich = world.documents('wallets').some(({ available, held }) => available + held > 0)
  const scene = random.weighted({
    order: orders.length === 0 ? 0 : 60,
    report: live < 2 ? 60 : live < 4 ? 5 : 1,
    market: rich ? 40 : 4,
    deed: 7,
    notice: 7,
    outage: 3,
    certificate: 7,
    need: goesOn(stage, 'need') ? 16 : 5,
    unit: goesOn(stage, 'unit') ? 5 : 3,
    points: world.documents('awards').some(({ openUntil }) => openUntil !== null) ? 8 : 3,
    proxy: world.documents('consents').some(({ status }) => status !== 'ended') ? 8 : 4,
    import: world.documents('imports').some(({ status }) => status === 'understood') ? 7 : 3,
    table: 3,
    look: 3,
    mischief: 6,
    settle: scored.length > 0 ? 16 : 0.4,
    dispute: scored.length > 0 ? 8 : 0,
  })
  const moves: (Move | null)[] = []
  const hot = hotOrder(stage)
  if (scene === 'order' && hot !== null) moves.push(...movesAround(stage, hot))
  if (scene === 'report') moves.push(report(stage), random.chance(0.4) ? report(stage) : null)
  if (scene === 'market') moves.push(...deals(stage))
  if (scene === 'deed') moves.push(deed(stage), random.chance(0.3) ? deed(stage) : null)
  if (scene === 'notice') moves.push(noticeMove(stage), random.chance(0.4) ? noticeMove(stage) : null)
  if (scene === 'outage') moves.push(outageMove(stage), random.chance(0.4) ? outageMove(stage) : null)
  if (scene === 'certificate') moves.push(certificateMove(stage))
  if (scene === 'need') moves.push(...needMoves(stage))
  if (scene === 'unit') moves.push(unitMove(stage), random.chance(0.3) ? unitMove(stage) : null)
  if (scene === 'points') moves.push(pointsMove(stage), random.chance(0.4) ? pointsMove(stage) : null)
  if (scene === 'proxy') moves.push(proxyMove(stage), random.chance(0.3) ? proxyMove(stage) : null)
  if (scene === 'import') moves.push(importMove(stage), random.chance(0.3) ? importMove(stage) : null)
  if (scene === 'table') moves.push(tableMove(stage), random.chance(0.3) ? tableMove(stage) : null)
  if (scene === 'look') moves.push(look(stage))
  if (scene === 'mischief') moves.push(mischief(stage))
  if (scene === 'dispute') moves.push(...movesAround(stage, random.pick(scored)))
  if (scene === 'settle') moves.push(...settling(stage))
  // Others go on with their own business meanwhile.
  const second = scene === 'order' && random.chance(0.5) ? hotOrder(stage) : null
  if (second !== null) moves.push(...movesAround(stage, second).slice(0, 2))
  if (random.chance(0.2)) moves.push(look(stage))
  const begun = moves.filter((move) => move !== null)
  const turn = random.chance(0.1) ? meanwhile(stage, begun) : null
  return turn === null ? begun : [...begun, turn]
}

/** A case of this kind is somebody's move. */
const goesOn = ({ world }: Stage, kind: string): boolean =>
  world.documents('cases').some((each) => each.kind === kind && each.dueAt !== null)

const settling = (stage: Stage): (Move | null)[] => {
  const one = () =>
    byOne(stage, 'qianshang', ['secretary'], {
      action: 'points.settle',
      input: stage.random.chance(0.5) ? {} : { title: '清算' },
    })
  return stage.random.chance(0.3) ? [one(), one()] : [one()]
}
