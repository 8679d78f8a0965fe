/** Shorter timers only pass the turn to others, and may run. */
const longMs = 500

/**
 * Takes the wall clock out of a history: bounds such as "a message may hold up a reply for 1.5 seconds" would otherwise
 * depend on how busy this machine is, and the same seed would tell another story. Long timers never ring until undone.
 */
export function stillTimers(): () => void {
  const real = globalThis.setTimeout
  const still = (work: () => void, ms = 0, ...rest: unknown[]) => {
    const timer = real(work, ms, ...(rest as []))
    if (ms >= longMs) clearTimeout(timer)
    return timer
  }
  globalThis.setTimeout = Object.assign(still, real) as typeof setTimeout
  return () => {
    globalThis.setTimeout = real
  }
}
