import type { TodoView } from '../../contract/views/todo'
import { dayMs } from '../../domain/kernel/time'
import type { CorrectionDocument } from '../platform/collections/certificates'
import type { HomeAsked } from '../platform/module'

/** Default: what was answered longer ago is no news any more. */
const newsMs = 14 * dayMs
const newestMax = 5

/** What I asked about my hours of late: read only by whom the desk has answered since. */
export async function newestCorrections({ store, member, at }: HomeAsked): Promise<CorrectionDocument[]> {
  if ((member.hoursAnsweredAt ?? 0) < at - newsMs) return []
  const { communityId, memberId } = member
  return store.find(
    'corrections',
    { communityId, memberId },
    { orderBy: [['askedAt', 'desc']], limit: newestMax },
  )
}

/** The answers among them. */
export const correctionTodos = (found: readonly CorrectionDocument[], at: number): TodoView[] =>
  found.flatMap(({ _id, no, minutes, answer }) =>
    answer === null || answer.at < at - newsMs
      ? []
      : [
          {
            key: `correction:${_id}`,
            at: answer.at,
            icon: 'clock' as const,
            label: answer.outcome === 'agreed' ? `${no} 的时长改成 ${minutes} 分钟了` : `${no} 的时长没有改`,
            hint: [`社区说：${answer.words}`],
            to: ['record'],
          },
        ],
  )
