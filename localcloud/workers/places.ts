import { PlatformError } from './platformError'

/** Places to run at, and the line of those who wait for one. */
export interface Places {
  /** Refuses with `overloaded` when too many wait already, with `failed` when all is closing. */
  take(): Promise<void>
  leave(): void
  waiting(): number
  isClosed(): boolean
  close(): void
}

export const closedError = () => new PlatformError('failed', 'the local cloud is stopping')

export function createPlaces({ sizeMax, queueMax }: { sizeMax: number; queueMax: number }): Places {
  const waiting: { go: () => void; refuse: (error: PlatformError) => void }[] = []
  let taken = 0
  let closed = false
  return {
    async take() {
      if (closed) throw closedError()
      if (taken < sizeMax) {
        taken += 1
        return
      }
      if (waiting.length >= queueMax) {
        throw new PlatformError('overloaded', 'too many invocations are waiting for this function')
      }
      // The place of the one who leaves passes straight to the one who has waited longest.
      await new Promise<void>((go, refuse) => waiting.push({ go, refuse }))
    },
    leave() {
      const next = waiting.shift()
      if (next) next.go()
      else taken -= 1
    },
    waiting: () => waiting.length,
    isClosed: () => closed,
    close() {
      closed = true
      for (const waiter of waiting.splice(0)) waiter.refuse(closedError())
    },
  }
}
