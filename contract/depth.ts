/** Nothing people send is nested deeper: a list of rules of a community is five. */
export const depthMax = 16

/** Told before anything walks the value by calling itself, which a value of thousands of levels would break. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > depthMax) return true
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null ? (Object.values(each) as unknown[]) : [],
    )
  }
  return false
}
