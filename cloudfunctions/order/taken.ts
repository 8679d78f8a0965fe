import type { Store } from '../platform/store'

/** Which of these keys some order has; nothing is read when none are asked for. */
export async function takenKeys(store: Store, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return []
  const where = { keys: store.command.in(keys) }
  const found = await store.find('orders', where, { fields: ['keys'], limit: keys.length })
  const asked = new Set(keys)
  return found.flatMap((order) => order.keys).filter((key) => asked.has(key))
}
