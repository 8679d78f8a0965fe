import { noun, page } from '../noun'
import type { outageRefusals } from '../refusals/outage'

export const outage = noun<(typeof outageRefusals)[number]>()({
  names: {
    'outage.now': 'query',
    'outage.desk': 'query',
    'outage.announce': 'command',
    'outage.correct': 'command',
    'outage.end': 'command',
  },
  rooms: [{ key: 'deskOutages', text: '停水停电', icon: 'notice' }],
  pages: {
    outages: page('packages/outage/now/index'),
    deskOutages: page('packages/desk/outages/index'),
  },
})
