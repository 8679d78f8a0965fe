/** The clock of the local cloud: real time plus an offset that can only be moved forward by people. */
export interface Clock {
  /** Milliseconds since 1970 on the shifted clock. */
  now(): number
  offsetMs(): number
  /** Moves the clock forward by a whole number of milliseconds. */
  advance(ms: number): void
  /** Puts the clock anywhere; only for telling the past of the demo community. */
  setOffset(ms: number): void
}

/** The furthest the clock may be from real time, so that dates stay sane: ten years. */
export const OFFSET_MAX_MS = 10 * 366 * 24 * 3600 * 1000

/** @param onChange told the new offset, so that it can outlive the process */
export function createClock(offsetMs = 0, onChange: (offsetMs: number) => void = () => undefined): Clock {
  let offset = offsetMs
  const setOffset = (ms: number) => {
    if (!Number.isSafeInteger(ms) || Math.abs(ms) > OFFSET_MAX_MS) {
      throw new RangeError(`the clock cannot be ${ms} ms away from real time`)
    }
    offset = ms
    onChange(offset)
  }
  return {
    now: () => Date.now() + offset,
    offsetMs: () => offset,
    setOffset,
    advance(ms) {
      if (ms < 0) throw new RangeError('the clock only moves forward')
      setOffset(offset + ms)
    },
  }
}
