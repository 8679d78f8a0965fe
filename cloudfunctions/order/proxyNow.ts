import type { OrderState } from '../../domain/order/states'
import type { OrderProxy } from '../../domain/order/types'
import type { Store } from '../platform/store'

/** Who reported it for somebody else, as long as they act for them: nobody is called or told after it has ended (R3). */
export async function proxyNow(store: Store, { proxy }: OrderState): Promise<OrderProxy | null> {
  if (proxy === undefined) return null
  const consent = await store.get('consents', proxy.consentId)
  return consent?.status === 'agreed' ? proxy : null
}
