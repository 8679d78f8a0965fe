import type { PointsStandard, StandardAdjustment } from '../community/types'
import { refuse, type Refusal } from '../kernel/decision'
import { difficultyNames, kindNames } from '../order/names'
import type { ByStandard, Difficulty } from '../order/scores'
import type { OrderKind } from '../order/types'

export type ScoreAnswer =
  { ok: true; points: number; rule: string; made: ByStandard } | Refusal<'points.adjustmentUnknown'>

/** What was done, as the standard asks for it. */
export interface Done {
  kind: OrderKind
  difficulty: Difficulty
  adjustments: readonly string[]
  /** full hours; 0 where nobody counted */
  hours: number
}

/**
 * Points for each member of the crew by the published standard (P1): category × difficulty, hours, plus and minus lines,
 * each line once, never below zero nor above the standard's most. `rule` says in words how it came about and is shown to
 * everyone; `made` is what an order keeps of it, with the version of the standard.
 */
export function scoreOf(
  standard: PointsStandard,
  { kind, difficulty, adjustments, hours }: Done,
): ScoreAnswer {
  const lines: StandardAdjustment[] = []
  for (const code of adjustments) {
    const line = standard.adjustments.find((adjustment) => adjustment.code === code)
    if (line === undefined) return refuse('points.adjustmentUnknown', { code })
    if (!lines.includes(line)) lines.push(line)
  }
  const base = standard.base[kind][difficulty]
  const counted = Math.min(hours, standard.hoursMax ?? 0)
  const forHours = counted * (standard.hourPoints ?? 0)
  const sum = lines.reduce((total, line) => total + line.points, base + forHours)
  const points = Math.min(Math.max(sum, 0), standard.maxPoints)
  const words = [
    `${kindNames[kind]}·${difficultyNames[difficulty]} ${String(base)} 分`,
    ...(forHours === 0 ? [] : [`${String(counted)} 小时 +${String(forHours)} 分`]),
    ...lines.map((line) => `${line.label} ${sayAdjustment(line, standard)}`),
  ]
  if (points !== sum && !lines.some((line) => takesAll(line, standard)))
    words.push(points === 0 ? '不低于 0 分' : `最多 ${String(standard.maxPoints)} 分`)
  const rule = words.join('，')
  const made = {
    ...{
      difficulty,
      points,
      rule,
      adjustments: lines.map(({ code }) => code),
      standardVersion: standard.version,
    },
    ...(counted === 0 ? {} : { hours: counted }),
  }
  return { ok: true, points, rule, made }
}

type Line = Pick<StandardAdjustment, 'points'>
type Most = Pick<PointsStandard, 'maxPoints'>

/** Whether a minus line leaves nothing of any order, as a justified complaint does. */
const takesAll = ({ points }: Line, { maxPoints }: Most): boolean => points <= -maxPoints

/** A plus or minus line as people read it: +2 分, −2 分; one that takes everything away says so. */
export function sayAdjustment(line: Line, standard: Most): string {
  if (takesAll(line, standard)) return '不计分'
  return line.points < 0 ? `−${String(-line.points)} 分` : `+${String(line.points)} 分`
}
