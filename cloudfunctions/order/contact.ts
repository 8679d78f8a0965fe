import { crewOf, isHeld } from '../../domain/order/crew'
import { minuteMs } from '../../domain/kernel/time'
import { orderCommand } from './command'
import { proxyNow } from './proxyNow'
import { accepted, refused } from '../platform/reply'

/** Within it, who looks again at the door they stand before is not looking anew (V6). Default: one visit's way. */
const sameLookMs = 10 * minuteMs

export const orderContact = orderCommand({
  action: 'order.contact',
  command: ({ member, at }) => ({ type: 'viewContact', memberId: member.memberId, at }),
  already: ({ action, member, at }, { journal }) =>
    journal.some(
      (entry) =>
        entry.action === action &&
        entry.byMemberId === member.memberId &&
        Math.abs(at - entry.at) < sameLookMs,
    ),
  reveal: async ({ services, member }, state) => {
    const holds = crewOf(state).some(({ memberId }) => memberId === member.memberId)
    if (!isHeld(state) || !holds) return refused('order.notYours')
    const { reporter, place, text } = state
    const proxy = await proxyNow(services.store, state)
    return accepted({
      ...{ name: reporter.name, phone: reporter.phone, home: place, text },
      toldBy: reporter.toldBy ?? null,
      proxy: proxy === null ? null : { name: proxy.name, phone: proxy.phone },
    })
  },
})
