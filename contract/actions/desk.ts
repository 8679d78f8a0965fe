import * as v from 'valibot'
import { action } from '../action'
import type { TodayView } from '../views'

export const deskActions = {
  'desk.today': action<TodayView>()({
    kind: 'query',
    who: ['secretary', 'staff'],
    about:
      'Everything the desk must see at once (S2): how much open work of each status, how much of it is late, who applied, and what lies ready for collection.',
    input: v.strictObject({}),
    refusals: ['member.none', 'role.wrong'],
  }),
}
