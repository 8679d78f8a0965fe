/** What `work` answers, or null when that takes longer than `boundMs`: it is left alone then. */
export async function within<Result>(work: Promise<Result>, boundMs: number): Promise<Result | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const bound = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), boundMs)
  })
  const first = await Promise.race([work, bound])
  clearTimeout(timer)
  return first
}

/** Waits for `work`, but no longer than `boundMs`; what is not done by then is left alone. */
export async function settleWithin(work: Promise<unknown>, boundMs: number): Promise<void> {
  await within(work, boundMs)
}
