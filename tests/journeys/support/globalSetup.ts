import { setUp } from './setUp'

/** Jest's globalSetup; globalTeardown.ts ends what this begins. */
export default async function globalSetup(): Promise<void> {
  ;(globalThis as { endJourneys?: () => Promise<void> }).endJourneys = await setUp()
}
