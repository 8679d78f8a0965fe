import { noun, page } from '../noun'
import type { needRefusals } from '../refusals/need'

export const need = noun<(typeof needRefusals)[number]>()({
  names: {
    'need.list': 'query',
    'need.get': 'query',
    'need.desk': 'query',
    'need.ask': 'command',
    'need.take': 'command',
    'need.put': 'command',
    'need.decline': 'command',
    'need.withdraw': 'command',
    'need.claim': 'command',
    'need.contact': 'command',
    'need.promise': 'command',
    'need.release': 'command',
    'need.finish': 'command',
    'need.confirm': 'command',
    'need.answer': 'command',
  },
  rooms: [{ key: 'deskNeeds', text: '需求', icon: 'list' }],
  pages: {
    needs: page('packages/need/board/index'),
    need: page<{ needId: string }>('packages/need/one/index'),
    askNeed: page('packages/need/ask/index'),
    deskNeeds: page('packages/desk/needs/index'),
    deskNeed: page<{ needId: string }>('packages/desk/need/index'),
    needSheet: page('packages/desk/needSheet/index'),
  },
})
