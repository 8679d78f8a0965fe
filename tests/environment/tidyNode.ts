import { TestEnvironment } from 'jest-environment-node'

/** A thread or a socket that was told to end may need this long on a busy machine, ms. */
const patienceMs = 10_000
const lookAgainMs = 20

/** What keeps a process alive, by kind and number: servers, sockets, threads, timers that were left running. */
function openNow(): Map<string, number> {
  const counted = new Map<string, number>()
  for (const kind of process.getActiveResourcesInfo()) counted.set(kind, (counted.get(kind) ?? 0) + 1)
  return counted
}

/** Node's environment; a file of tests that leaves something open at its end fails, by the kind of what is open. */
export default class TidyNode extends TestEnvironment {
  #before = new Map<string, number>()

  override async setup(): Promise<void> {
    await super.setup()
    this.#before = openNow()
  }

  override async teardown(): Promise<void> {
    const end = Date.now() + patienceMs
    let left = this.#left()
    while (left.length > 0 && Date.now() < end) {
      // eslint-disable-next-line house/no-waiting-for-time -- between two looks
      await new Promise((resolve) => setTimeout(resolve, lookAgainMs))
      left = this.#left()
    }
    await super.teardown()
    if (left.length > 0) throw new Error(`left open after the last test: ${left.join(', ')}`)
  }

  #left(): string[] {
    return [...openNow()]
      .filter(([kind, count]) => count > (this.#before.get(kind) ?? 0))
      .map(([kind]) => kind)
  }
}
