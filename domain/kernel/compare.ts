/** For sorting by ids, the same on every machine: −1 when `a` comes first, 1 when `b` does, 0 for equals. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
