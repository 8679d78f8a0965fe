// What people see, by noun. A view never holds an openid, and another person's door, phone or full name only where it
// says so. A view of a whole screen stands with the noun that is asked for it: the cloud is asked one time.

export interface Page<Row> {
  rows: readonly Row[]
  /** pass it back for the next page; absent on the last one */
  next?: string
}
