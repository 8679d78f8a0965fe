import type { InputOf } from '../../../../contract/actions'
import { limits } from '../../../../contract/limits'
import type { StandardView } from '../../../../contract/views/points'
import { difficulties, type Difficulty } from '../../../../domain/order/scores'
import { orderKinds, type OrderKind } from '../../../../domain/order/types'
import { changesBetween } from '../../../../domain/points/standard'

/** A line as it stands in the form. */
export interface LineDraft {
  /** absent: a new one */
  code?: string
  label: string
  points: string
}

/** What stands in the boxes: digits, which may be missing while somebody types. */
export interface Draft {
  base: Readonly<Record<OrderKind, Readonly<Record<Difficulty, string>>>>
  lines: readonly LineDraft[]
  maxPoints: string
  hourPoints: string
  hoursMax: string
  monthMax: string
}

const forAll = <Key extends string, Value>(keys: readonly Key[], make: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>

export const draftOf = (standard: StandardView): Draft => ({
  base: forAll(orderKinds, (kind) => forAll(difficulties, (each) => String(standard.base[kind][each]))),
  lines: standard.adjustments.map(({ code, label, points }) => ({ code, label, points: String(points) })),
  maxPoints: String(standard.maxPoints),
  hourPoints: String(standard.hourPoints ?? 0),
  hoursMax: String(standard.hoursMax ?? 0),
  monthMax: String(standard.monthMax ?? 0),
})

/** Whether a box can be sent as it stands. */
export const isWhole = (written: string, min: number, max: number): boolean =>
  /^-?\d{1,4}$/.test(written) && Number(written) >= min && Number(written) <= max

const isSound = ({ base, lines, maxPoints, hourPoints, hoursMax, monthMax }: Draft): boolean =>
  Object.values(base).every((row) =>
    Object.values(row).every((cell) => isWhole(cell, 0, limits.linePoints)),
  ) &&
  lines.every(
    ({ label, points }) => label.trim() !== '' && isWhole(points, -limits.linePoints, limits.linePoints),
  ) &&
  isWhole(maxPoints, 0, limits.linePoints) &&
  isWhole(hourPoints, 0, limits.linePoints) &&
  isWhole(hoursMax, 0, limits.hours) &&
  isWhole(monthMax, 0, limits.monthPoints)

/** What is sent; null while a box is empty or out of bounds. */
export function inputOf(draft: Draft, seen: number): InputOf<'points.setStandard'> | null {
  if (!isSound(draft)) return null
  return {
    seen,
    base: forAll(orderKinds, (kind) => forAll(difficulties, (each) => Number(draft.base[kind][each]))),
    adjustments: draft.lines.map(({ code, label, points }) => ({
      ...(code === undefined ? {} : { code }),
      label: label.trim(),
      points: Number(points),
    })),
    maxPoints: Number(draft.maxPoints),
    hourPoints: Number(draft.hourPoints),
    hoursMax: Number(draft.hoursMax),
    monthMax: Number(draft.monthMax),
  }
}

/** What it will do otherwise, in sentences, before it is published. */
export function changesOf(standard: StandardView, draft: Draft): string[] {
  const input = inputOf(draft, standard.version)
  if (input === null) return []
  const adjustments = input.adjustments.map(({ code, ...line }, place) => ({
    ...line,
    code: code ?? `new${place}`,
  }))
  return changesBetween(standard, { ...standard, ...input, adjustments })
}
