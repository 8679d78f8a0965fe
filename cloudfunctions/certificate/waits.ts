import type { WaitView } from '../../contract/views/desk'
import { dayMs } from '../../domain/kernel/time'
import type { DeskAsked } from '../platform/module'

/** Default: an answer within a week. */
const answerMs = 7 * dayMs
/** More than any desk has waiting. */
const openMax = 200

/** Who asks about their hours and has no answer (V8, S2): one request. */
export async function certificateWaits({ store, communityId, at }: DeskAsked): Promise<WaitView[]> {
  const open = await store.find(
    'corrections',
    { communityId, openAt: store.command.gt(0) },
    { orderBy: [['openAt', 'asc']], fields: ['openAt'], limit: openMax },
  )
  return [
    {
      key: 'corrections',
      icon: 'clock',
      text: '请求更正服务时长',
      hint: '看看该是多少分钟，答一句',
      count: open.length,
      late: at - (open[0]?.openAt ?? at) > answerMs,
      to: ['corrections'],
    },
  ]
}
