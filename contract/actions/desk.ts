import * as v from 'valibot'
import { action, type ActionsOf } from '../action'
import { whole } from '../fields'
import { limits } from '../limits'
import type { FiguresView, TodayView } from '../views/desk'

export const deskActions = {
  'desk.today': action<TodayView>()({
    may: 'runDesk',
    about:
      'Everything the desk must see at once (S2): how much open work of each status, how much of it is late, objections without an answer, who applied, and what lies ready for collection.',
    input: v.strictObject({}),
    refusals: ['member.none', 'role.wrong'],
  }),
  'desk.figures': action<FiguresView>()({
    may: 'runDesk',
    about:
      'What the orders of the last months came to (S5): response times, promises kept, kinds, buildings, volunteers, points. `months` counts the present one; an order whose hour passed with nobody there counts as missed, not as absent, and goes on counting when others mend it; kinds and buildings tell what of them is overdue.',
    input: v.strictObject({ months: v.optional(whole(1, limits.figureMonths), 3) }),
    refusals: ['member.none', 'role.wrong'],
  }),
} satisfies ActionsOf<'desk'>
