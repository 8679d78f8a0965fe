import type { OpenTime } from '../../../domain/market/hours'
import { openingAt } from '../../../domain/market/hours'
import { hourOf, sayMoment } from '../../words/dates'

/** 现在开着，到 11:30 / 今天 14:00 开门; empty where the community wrote no times down. */
export function openWords(openTimes: readonly OpenTime[] | undefined, now: number): string {
  const opening = openingAt(openTimes ?? [], now)
  if (opening === null) return ''
  return opening.from <= now
    ? `现在开着，到 ${hourOf(opening.until)}`
    : `${sayMoment(opening.from, now)} 开门`
}
