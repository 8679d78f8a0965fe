/** Jest's globalTeardown: closes the browser and throws the seeded data away. */
export default async function globalTeardown(): Promise<void> {
  await (globalThis as { endJourneys?: () => Promise<void> }).endJourneys?.()
}
