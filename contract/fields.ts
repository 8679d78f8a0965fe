import * as v from 'valibot'
import { difficulties } from '../domain/order/scores'
import { gateKeys } from '../domain/community/gates'
import type { GateKey } from '../domain/order/types'
import { orderKinds, orderStatuses, reportChannels } from '../domain/order/types'
import { normalNumber } from '../domain/certificate/number'
import { normalName } from '../domain/kernel/name'
import { normalOfficePhone, normalPhone } from '../domain/kernel/phone'
import { limits, ruleBounds, ruleKeys, type RuleKey } from './limits'
import { shapes } from './shapes'
import { tableFormats } from './views/table'
import { hidesText, withoutHalves } from './hidden'

/** Words: trimmed, at least `min` and at most `max` characters. */
export const text = (max: number, min = 1) =>
  v.pipe(
    v.string(),
    v.transform(withoutHalves),
    v.trim(),
    v.minLength(min),
    v.maxLength(max),
    v.check((value) => !hidesText(value), 'hidden characters'),
  )
export const optionalText = (max: number) => v.optional(text(max, 0), '')

export const id = v.pipe(v.string(), v.regex(shapes.id))
export const requestId = v.pipe(v.string(), v.regex(shapes.requestId))
export const whole = (min: number, max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max))
/** epoch ms */
export const moment = whole(0, 4_102_444_800_000)
export const cursor = v.optional(v.pipe(v.string(), v.regex(shapes.cursor)))
const callable = (normal: (written: string) => string | null) =>
  v.pipe(
    v.string(),
    v.maxLength(2 * limits.phone),
    v.check((written) => normal(written) !== null, 'no telephone number'),
    v.transform((written) => normal(written) ?? written),
  )
/** Mobile or landline with its area or without, 400 and 800, with an extension; in any writing, parsed to one. */
export const phone = callable(normalPhone)
/** The same, or a number that everybody knows: 12345. */
export const officePhone = callable(normalOfficePhone)

/** A person's name in its one spelling, counted as people see characters: 阿卜杜拉·买买提 has eight. */
export const personName = v.pipe(
  v.string(),
  v.maxLength(4 * limits.name),
  v.transform((written) => normalName(withoutHalves(written))),
  v.minLength(1),
  v.maxGraphemes(limits.name),
  v.check((value) => !hidesText(value), 'hidden characters'),
)
/** The number of a certificate in any writing, parsed to its twelve letters. */
export const certificateNumber = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((written) => normalNumber(written) !== null, 'no number of a certificate'),
  v.transform((written) => normalNumber(written) ?? written),
)
export const home = v.strictObject({
  building: text(limits.placePart),
  /** '' where a building has one staircase or none */
  unit: text(limits.placePart, 0),
  room: text(limits.placePart),
})
const ruleOf = (key: RuleKey) => {
  const [least, most]: readonly [number, number] = ruleBounds[key]
  return [key, whole(least, most)] as const
}
/** The rules a community sets for itself, each within its bounds. */
export const rules = v.partial(
  v.strictObject(Object.fromEntries(ruleKeys.map(ruleOf)) as Record<RuleKey, ReturnType<typeof whole>>),
)
const gate = v.strictObject({
  danger: v.boolean(),
  licence: v.nullable(text(limits.name)),
  insured: v.boolean(),
  firm: v.boolean(),
})
const gateFor = (key: GateKey) => [key, gate] as const
/** Who may do each kind of work, and what is dangerous in some (V3); only what is to be otherwise. */
export const gates = v.partial(
  v.strictObject(Object.fromEntries(gateKeys.map(gateFor)) as Record<GateKey, typeof gate>),
)
/** From the first of these moments until before the second; either may be left open. */
export const span = { from: v.optional(moment), until: v.optional(moment) }
/** What is asked of any table. */
export const tableWishes = {
  format: v.optional(v.picklist(tableFormats), 'xlsx'),
  full: v.optional(v.boolean(), false),
  reason: optionalText(limits.reason),
}
export const adjustments = v.optional(v.pipe(v.array(id), v.maxLength(limits.adjustments)), [])
/** full hours that were spent on it */
export const hours = v.optional(whole(0, limits.hours), 0)
/** When somebody is at home: stretches of time, each until after it began. */
export const freeHours = v.optional(
  v.pipe(
    v.array(
      v.pipe(
        v.strictObject({ from: moment, until: moment }),
        v.check(({ from, until }) => from < until, 'ends before it begins'),
      ),
    ),
    v.maxLength(limits.freeHours),
  ),
  [],
)
export const photos = v.optional(v.pipe(v.array(id), v.maxLength(limits.photos)), [])
/** What the phone has just uploaded. */
export const incomingFile = v.pipe(v.string(), v.regex(shapes.incomingFile), v.maxLength(300))
export const orderKind = v.picklist(orderKinds)
export const orderStatus = v.picklist(orderStatuses)
export const orderChannel = v.picklist(reportChannels)
export const difficulty = v.picklist(difficulties)
