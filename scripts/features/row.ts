/** One thing that can be proved, and the titles of the tests that prove it, without their tags. None: it is open. */
export type Clause = readonly [says: string, ...by: string[]]

/** One capability. A test that proves some of it may carry its name in the title: [R7]. */
export interface Row {
  id: string
  name: string
  chinese: string
  clauses: readonly Clause[]
}

export interface Section {
  title: string
  rows: readonly Row[]
}
