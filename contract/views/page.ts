export interface Page<Row> {
  rows: readonly Row[]
  /** pass it back for the next page; absent on the last one */
  next?: string
}
