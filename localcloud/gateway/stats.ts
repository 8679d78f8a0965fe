/** Round trips to the cloud. */
export interface RoundTrips {
  /** All requests. */
  total: number
  /** The longest chain of requests each of which began after the one before had been answered. */
  sequential: number
  byAction: Record<string, number>
}

interface Counter extends RoundTrips {
  chainEnd: number
}

/** Counts requests for the benchmark: in all and for each function instance. */
export class Stats {
  #tick = 0
  #all = newCounter()
  #instances = new Map<string, Counter>()

  /** Counts one request; the returned function is called when it is answered. */
  begin(instance: string, action: string): () => void {
    const began = ++this.#tick
    const counters = [this.#all, this.#counter(instance)]
    for (const counter of counters) {
      counter.total++
      counter.byAction[action] = (counter.byAction[action] ?? 0) + 1
    }
    return () => {
      const ended = ++this.#tick
      for (const counter of counters) {
        // Answers come in order of their ends, so taking each that fits gives the longest chain.
        if (began < counter.chainEnd) continue
        counter.sequential++
        counter.chainEnd = ended
      }
    }
  }

  total(): RoundTrips {
    return shown(this.#all)
  }

  of(instance: string): RoundTrips {
    return shown(this.#counter(instance))
  }

  reset(): void {
    this.#all = newCounter()
    this.#instances.clear()
  }

  #counter(instance: string): Counter {
    const known = this.#instances.get(instance)
    if (known !== undefined) return known
    const added = newCounter()
    this.#instances.set(instance, added)
    return added
  }
}

function newCounter(): Counter {
  return { total: 0, sequential: 0, byAction: {}, chainEnd: 0 }
}

function shown({ total, sequential, byAction }: Counter): RoundTrips {
  return { total, sequential, byAction: { ...byAction } }
}
