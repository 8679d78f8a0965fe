import type { WaitView } from '../../contract/views/desk'
import { dayMs } from '../../domain/kernel/time'
import type { DeskAsked } from '../platform/module'
import { callsOwed } from './owed'

/** Default: whoever is owed a call hears within a day. */
const lateMs = dayMs

/** Calls back that are due now, and not those that wait for their next try (R2, S2): one request. */
export async function callbackWaits({ store, communityId, at }: DeskAsked): Promise<WaitView[]> {
  const due = (await callsOwed(store, communityId)).filter(({ callAt }) => callAt <= at)
  return [
    {
      key: 'calls',
      icon: 'hand',
      text: '该打的回音电话',
      hint: '没有智能手机的人，打电话告诉他',
      count: due.length,
      late: due.some(({ callAt }) => at - callAt > lateMs),
      to: ['deskCalls'],
    },
  ]
}
