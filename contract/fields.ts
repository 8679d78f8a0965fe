import * as v from 'valibot'
import {
  difficulties,
  handOverTargets,
  orderChannels,
  orderKinds,
  orderStatuses,
} from '../domain/order/types'
import { limits } from './limits'
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

export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/))
/** ULID, or any id of the same alphabet made by the client before sending */
export const requestId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/))
export const whole = (min: number, max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max))
/** epoch ms */
export const moment = whole(0, 4_102_444_800_000)
export const cursor = v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.~-]{1,120}$/)))
/** mainland mobile or landline, spaces and dashes allowed */
export const phone = v.pipe(
  v.string(),
  v.transform((value) => value.replace(/[\s-]/g, '')),
  v.regex(/^(1\d{10}|0\d{9,11}|\d{7,8})$/),
)
export const home = v.strictObject({
  building: text(limits.placePart),
  unit: text(limits.placePart),
  room: text(limits.placePart),
})
export const photos = v.optional(v.pipe(v.array(id), v.maxLength(limits.photos)), [])
export const orderKind = v.picklist(orderKinds)
export const orderStatus = v.picklist(orderStatuses)
export const orderChannel = v.picklist(orderChannels)
export const difficulty = v.picklist(difficulties)
export const handOverTarget = v.picklist(handOverTargets)
