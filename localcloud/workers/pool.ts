import type { Instance } from './instance'
import { closedError, createPlaces } from './places'

export interface PoolOptions {
  /** How many invocations may run side by side. */
  readonly sizeMax: number
  /** How many more may wait for a place before callers are turned away. */
  readonly queueMax: number
  readonly start: () => Promise<Instance>
}

/** Warm instances of one function. Each runs one invocation at a time, as on the platform. */
export interface Pool {
  /** Lends an instance to `use` and takes it back; a dead one is replaced by the next caller. */
  withInstance<T>(use: (instance: Instance) => Promise<T>): Promise<T>
  /** Kills one instance that is running an invocation; false when none is. */
  crashOne(): Promise<boolean>
  /** Lets running invocations end and starts every later one on a fresh instance. */
  reload(): Promise<void>
  stats(): { readonly running: number; readonly idle: number; readonly waiting: number }
  close(): Promise<void>
}

export function createPool(options: PoolOptions): Pool {
  let idle: Instance[] = []
  const running = new Set<Instance>()
  const places = createPlaces(options)
  let generation = 0

  async function takeInstance(): Promise<Instance> {
    for (let warm = idle.pop(); warm; warm = idle.pop()) if (warm.isAlive()) return warm
    return options.start()
  }

  async function withInstance<T>(use: (instance: Instance) => Promise<T>): Promise<T> {
    await places.take()
    try {
      const born = generation
      const instance = await takeInstance()
      if (places.isClosed()) {
        await instance.kill()
        throw closedError()
      }
      running.add(instance)
      try {
        return await use(instance)
      } finally {
        running.delete(instance)
        if (places.isClosed() || born !== generation) void instance.kill()
        else if (instance.isAlive()) idle.push(instance)
      }
    } finally {
      places.leave()
    }
  }

  async function killIdle(): Promise<void> {
    const old = idle
    idle = []
    await Promise.all(old.map((instance) => instance.kill()))
  }

  return {
    withInstance,
    async crashOne() {
      const [victim] = running
      await victim?.kill()
      return victim !== undefined
    },
    async reload() {
      generation += 1
      await killIdle()
    },
    stats: () => ({ running: running.size, idle: idle.length, waiting: places.waiting() }),
    async close() {
      places.close()
      await Promise.all([...running].map((instance) => instance.kill()))
      await killIdle()
    },
  }
}
