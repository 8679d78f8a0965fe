import type { Span } from '../../domain/order/types'
import { hourMs } from '../../domain/kernel/time'
import { hourOf, sayDay, sayMoment } from './dates'

/** Mornings, afternoons and evenings as people call them, by when they begin and end. */
const parts: Readonly<Record<string, string>> = {
  '8:00-12:00': '上午',
  '12:00-18:00': '下午',
  '18:00-20:00': '晚上',
}

/** 明天上午; 周三 9:00–10:30: when somebody is at home. */
export function saySpan({ from, until }: Span, now: number): string {
  const part = parts[`${hourOf(from)}-${hourOf(until)}`]
  return part === undefined ? `${sayMoment(from, now)}–${hourOf(until)}` : sayDay(from, now) + part
}

/** 9:00–10:00: the hour that a promise names, by its end. */
export const sayHour = (end: number): string => `${hourOf(end - hourMs)}–${hourOf(end)}`
