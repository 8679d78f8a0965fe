import type { WaitView } from '../../contract/views/desk'
import { dayMs } from '../../domain/kernel/time'
import { askMs } from '../../domain/proxy/consent'
import type { DeskAsked } from '../platform/module'

/** Default: whoever was asked yesterday should have been called today. */
const callMs = dayMs
/** More than a desk calls in a week. */
const askedMax = 200

/** Who was asked to let somebody act for them and has not answered (R3, S2): one request. */
export async function proxyWaits({ store, communityId, at }: DeskAsked): Promise<WaitView[]> {
  const asked = await store.find(
    'consents',
    { communityId, status: 'asked', askedAt: store.command.gt(at - askMs) },
    { orderBy: [['askedAt', 'asc']], fields: ['askedAt'], limit: askedMax },
  )
  const first = asked[0]?.askedAt ?? at
  return [
    {
      key: 'consents',
      icon: 'people',
      text: '等本人同意代办',
      hint: '打电话问一声，行不行',
      count: asked.length,
      late: at - first > callMs,
      to: ['proxies'],
    },
  ]
}
