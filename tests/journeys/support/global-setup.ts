import { setUp } from './set-up'

/** Jest's globalSetup; global-teardown.ts ends what this begins. */
export default async function globalSetup(): Promise<void> {
  ;(globalThis as { endJourneys?: () => Promise<void> }).endJourneys = await setUp()
}
