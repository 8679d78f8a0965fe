import { noun, page } from '../noun'
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
  rooms: [{ key: 'deskUnits', text: '共建单位', icon: 'people' }],
  pages: {
    unit: page('packages/unit/mine/index'),
    deskUnits: page('packages/desk/units/index'),
  },
})
