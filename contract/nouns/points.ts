import { noun, page } from '../noun'
import type { pointsRefusals } from '../refusals/points'
import type { awardRefusals } from '../refusals/award'
import type { objectionRefusals } from '../refusals/objection'

export const points = noun<
  (typeof pointsRefusals | typeof objectionRefusals | typeof awardRefusals)[number]
>()({
  names: {
    'points.wallet': 'query',
    'points.statement': 'query',
    'points.settle': 'command',
    'points.settlements': 'query',
    'points.line': 'query',
    'points.object': 'command',
    'points.objections': 'query',
    'points.answer': 'command',
    'points.reverse': 'command',
    'points.prove': 'command',
    'points.standard': 'query',
    'points.setStandard': 'command',
    'points.standards': 'query',
    'points.give': 'command',
    'points.award': 'command',
    'points.approve': 'command',
    'points.awards': 'query',
  },
  rooms: [
    { key: 'deskAwards', text: '手工奖分', icon: 'list' },
    { key: 'deskStandard', text: '积分标准', icon: 'list' },
  ],
  pages: {
    statement: page('packages/points/statement/index'),
    standard: page('packages/points/standard/index'),
    deskAwards: page('packages/desk/awards/index'),
    deskStandard: page('packages/desk/standard/index'),
    postings: page('packages/points/postings/index'),
    objection: page<{ orderId: string }>('packages/points/objection/index'),
  },
})
