import { dayMs } from '../kernel/time'

/** 公示: something hangs for everybody to see from a moment on, and may be objected to until another. Epoch ms. */
export interface Window {
  postedAt: number
  objectionUntil: number
}

/** How a posting looks to people: not there (yet), hanging, or its window over. */
export type Stand = 'none' | 'hangs' | 'over'

/** Hangs it for whole days, to the minute. @param days to object in; 0 ends it at once */
export const hang = (postedAt: number, days: number): Window => ({
  postedAt,
  objectionUntil: postedAt + days * dayMs,
})

/** Nobody may object any more. */
export const isOver = ({ objectionUntil }: Pick<Window, 'objectionUntil'>, now: number): boolean =>
  now >= objectionUntil

/** Null when nothing hangs. */
export const standOf = (posting: Pick<Window, 'objectionUntil'> | null, now: number): Stand =>
  posting === null ? 'none' : isOver(posting, now) ? 'over' : 'hangs'
