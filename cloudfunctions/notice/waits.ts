import type { WaitView } from '../../contract/views/desk'
import { objectionAt, unreadAt } from '../../domain/notice/waiting'
import type { DeskAsked } from '../platform/module'

/** More than a desk has open at once. */
const dueMax = 100

/** Objections without an answer, and who must know and has not read it in time (S2): one request. */
export async function noticeWaits({ store, communityId, at }: DeskAsked): Promise<WaitView[]> {
  const due = await store.find(
    'notices',
    { communityId, deskAt: store.command.gt(0).and(store.command.lte(at)) },
    { orderBy: [['deskAt', 'asc']], fields: ['state'], limit: dueMax },
  )
  const objected = due.filter(({ state }) => objectionAt(state) !== null).length
  const unread = due.filter(({ state }) => (unreadAt(state) ?? at + 1) <= at).length
  const to: WaitView['to'] = ['deskNotices']
  return [
    {
      key: 'noticeObjections',
      icon: 'hand',
      text: '公告有异议',
      hint: '去核实，维持、更正或撤下',
      count: objected,
      late: false,
      to,
    },
    {
      key: 'noticeUnread',
      icon: 'people',
      text: '该看的没看完',
      hint: '催一催，或者上门说',
      count: unread,
      late: unread > 0,
      to,
    },
  ]
}
