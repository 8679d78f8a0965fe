/** Waits for `work`, but no longer than `boundMs`; what is not done by then is left alone. */
export async function settleWithin(work: Promise<unknown>, boundMs: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const bound = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, boundMs)
  })
  await Promise.race([work, bound])
  clearTimeout(timer)
}
