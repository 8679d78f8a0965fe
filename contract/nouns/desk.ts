import { noun, page } from '../noun'

export const desk = noun()({
  names: {
    'desk.today': 'query',
    'desk.figures': 'query',
  },
  pages: {
    desk: page('packages/desk/index/index'),
    today: page('packages/desk/today/index'),
    register: page('packages/desk/register/index'),
    triage: page<{ tab?: 'pressing' | 'reported' | 'open' | 'unresolved' }>('packages/desk/triage/index'),
    intake: page('packages/desk/intake/index'),
    handed: page<{ tab?: 'handedOver' | 'blocked' | 'finished' }>('packages/desk/handed/index'),
    deskOrder: page<{ orderId: string; status: string }>('packages/desk/order/index'),
    scoring: page('packages/desk/scoring/index'),
    settlements: page('packages/desk/settlements/index'),
    deskSettlement: page<{ settlementId: string }>('packages/desk/settlement/index'),
    roster: page<{ tab?: 'appeals' }>('packages/desk/roster/index'),
    counter: page('packages/desk/counter/index'),
    shelf: page('packages/desk/shelf/index'),
    code: page('packages/desk/code/index'),
    members: page('packages/desk/members/index'),
    figures: page('packages/desk/figures/index'),
    rules: page('packages/desk/rules/index'),
  },
})
