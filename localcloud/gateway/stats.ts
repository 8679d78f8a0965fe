/** Round trips to the cloud. */
export interface RoundTrips {
  total: number
  byAction: Record<string, number>
}

/** Counts what was asked of the gateway since the last reset. */
export class Stats {
  #counted: RoundTrips = { total: 0, byAction: {} }

  count(action: string): void {
    const { byAction } = this.#counted
    this.#counted.total++
    byAction[action] = (byAction[action] ?? 0) + 1
  }

  total(): RoundTrips {
    const { total, byAction } = this.#counted
    return { total, byAction: { ...byAction } }
  }

  reset(): void {
    this.#counted = { total: 0, byAction: {} }
  }
}
