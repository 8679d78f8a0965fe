import { noun } from '../noun'
import type { communityRefusals } from '../refusals/community'

export const community = noun<(typeof communityRefusals)[number]>()({
  names: {
    'community.get': 'query',
    'community.history': 'query',
    'community.rules': 'query',
    'community.update': 'command',
    'community.export': 'query',
    'community.table': 'command',
    'community.code': 'command',
  },
  pages: {},
})
