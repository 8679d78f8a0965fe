/** A busy machine is slow; a test that waits longer than this waits for what never comes, ms. */
const patienceMs = 30_000
const lookAgainMs = 20

/**
 * Waits for a condition, never for a time: looks until there is something, and answers it. Fails with what was waited for
 * and, by `tell`, what was there instead.
 */
export async function until<Found>(
  what: string,
  look: () => Found | undefined | false | null | Promise<Found | undefined | false | null>,
  tell: () => string | Promise<string> = () => '',
): Promise<Found> {
  const end = Date.now() + patienceMs
  for (;;) {
    const found = await look()
    if (found !== undefined && found !== false && found !== null) return found
    if (Date.now() > end) throw new Error(`waited in vain for ${what}; ${await tell()}`)
    // eslint-disable-next-line house/no-waiting-for-time -- the one pause there is: between two looks
    await new Promise((resolve) => setTimeout(resolve, lookAgainMs))
  }
}
