import type { PointsStandard, StandardAdjustment } from '../community/types'
import { refuse, type Refusal } from '../kernel/decision'
import { difficultyNames, kindNames } from '../order/names'
import { difficulties } from '../order/scores'
import { orderKinds } from '../order/types'
import { sayAdjustment } from './score'

/** What the secretary writes: everything but what follows from when it was published. */
export interface StandardDraft extends Omit<PointsStandard, 'version' | 'publishedAt' | 'adjustments'> {
  /** one without a code is new */
  adjustments: readonly (Omit<StandardAdjustment, 'code'> & { code?: string | undefined })[]
}

export type StandardAnswer =
  | { ok: true; standard: PointsStandard }
  | Refusal<
      'points.standardChanged' | 'points.standardSame' | 'points.lineTwice' | 'points.adjustmentUnknown'
    >

/**
 * The next version (P1). Every line that is kept keeps its code, and a code that went is never given again, so that an
 * old score says for ever what it was made by.
 * @param seen the version that it was written over
 */
export function nextStandard(
  before: PointsStandard,
  draft: StandardDraft,
  { seen, at }: { seen: number; at: number },
): StandardAnswer {
  if (seen !== before.version) return refuse('points.standardChanged', { version: before.version })
  const version = before.version + 1
  const known = new Set(before.adjustments.map(({ code }) => code))
  const adjustments: StandardAdjustment[] = []
  for (const [place, { code, label, points }] of draft.adjustments.entries()) {
    if (code !== undefined && !known.has(code)) return refuse('points.adjustmentUnknown', { code })
    if (adjustments.some((one) => one.label === label || one.code === code))
      return refuse('points.lineTwice', { label })
    adjustments.push({ code: code ?? `v${version}n${place}`, label, points })
  }
  const standard: PointsStandard = { ...before, ...draft, adjustments, version, publishedAt: at }
  return changesBetween(before, standard).length === 0
    ? refuse('points.standardSame')
    : { ok: true, standard }
}

const points = (count: number) => `${count} 分`
const orNone = (count: number, unit: string) => (count === 0 ? '不限' : `${count} ${unit}`)

/** What another version does otherwise, one sentence each, for the preview and for the history. */
export function changesBetween(before: PointsStandard, after: Omit<PointsStandard, 'version'>): string[] {
  const changed = (what: string, was: string, is: string) => (was === is ? [] : [`${what}：${was} → ${is}`])
  const base = orderKinds.flatMap((kind) =>
    difficulties.flatMap((difficulty) =>
      changed(
        `${kindNames[kind]}·${difficultyNames[difficulty]}`,
        points(before.base[kind][difficulty]),
        points(after.base[kind][difficulty]),
      ),
    ),
  )
  const line = (standard: Pick<PointsStandard, 'maxPoints'>, one: StandardAdjustment | undefined) =>
    one === undefined ? '没有' : `${one.label} ${sayAdjustment(one, standard)}`
  const codes = new Set([...before.adjustments, ...after.adjustments].map(({ code }) => code))
  const lines = [...codes].flatMap((code) => {
    const [was, is] = [before, after].map(({ adjustments }) => adjustments.find((one) => one.code === code))
    return changed('加减分', line(before, was), line(after, is))
  })
  return [
    ...base,
    ...lines,
    ...changed('每小时', points(before.hourPoints ?? 0), points(after.hourPoints ?? 0)),
    ...changed('最多算几小时', `${before.hoursMax ?? 0} 小时`, `${after.hoursMax ?? 0} 小时`),
    ...changed('一单一人最多', points(before.maxPoints), points(after.maxPoints)),
    ...changed('一人一月最多', orNone(before.monthMax ?? 0, '分'), orNone(after.monthMax ?? 0, '分')),
  ]
}
