import { setUp } from './setup'

/** Jest's globalSetup; globalTeardown.ts ends what this begins. */
export default async function globalSetup(): Promise<void> {
  ;(globalThis as { endWeappBrowser?: () => Promise<void> }).endWeappBrowser = await setUp()
}
