import { noun } from '../noun'
import type { unitRefusals } from '../refusals/unit'

export const unit = noun<(typeof unitRefusals)[number]>()({
  names: {
    'unit.list': 'query',
    'unit.mine': 'query',
    'unit.sign': 'command',
    'unit.renew': 'command',
    'unit.end': 'command',
    'unit.add': 'command',
    'unit.remove': 'command',
  },
  pages: {},
})
