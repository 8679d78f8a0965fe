import { noun, page } from '../noun'
import type { callbackRefusals } from '../refusals/callback'

export const callback = noun<(typeof callbackRefusals)[number]>()({
  names: {
    'callback.queue': 'query',
    'callback.log': 'command',
  },
  pages: { deskCalls: page('packages/desk/calls/index') },
  rooms: [{ key: 'deskCalls', text: '回音', icon: 'phone' }],
})
