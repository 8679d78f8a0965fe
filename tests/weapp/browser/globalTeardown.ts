export default async function globalTeardown(): Promise<void> {
  await (globalThis as { endWeappBrowser?: () => Promise<void> }).endWeappBrowser?.()
}
