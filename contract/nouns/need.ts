import { noun } from '../noun'
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
  pages: {},
})
