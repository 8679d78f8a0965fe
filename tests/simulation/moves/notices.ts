import type { NoticeDocument } from '../../../cloudfunctions/platform/collections/notices'
import type { Move } from '../client'
import { communityIds } from '../people'
import { by, byOne, memberById, withRole, type Stage } from './stage'

const desk = ['secretary', 'staff'] as const

type Step = 'post' | 'read' | 'consent' | 'object' | 'answer' | 'remind' | 'correct' | 'withdraw'

/** What happens to a notice: mostly to one that hangs. */
export function noticeMove(stage: Stage): Move | null {
  const { random, world } = stage
  const all = world.documents('notices')
  const live = all.filter(({ state }) => state.status === 'hanging')
  if (live.length === 0 || (live.length < 3 && random.chance(0.3))) return post(stage)
  const notice = random.pick(random.chance(0.9) ? live : all)
  const open = notice.deskAt !== null && notice.state.objections.some(({ answer }) => answer === null)
  return around(
    stage,
    notice,
    random.weighted<Step>({
      ...{ post: 0.5, read: 6, consent: 3, object: 3, answer: open ? 8 : 0.3 },
      ...{ remind: 1.5, correct: 1, withdraw: 0.5 },
    }),
  )
}

function post(stage: Stage): Move | null {
  const { random } = stage
  const communityId = random.chance(0.85) ? communityIds[0] : communityIds[1]
  const named = withRole(stage, communityId).slice(0, 2)
  return byOne(stage, communityId, desk, {
    action: 'notice.post',
    input: {
      kind: random.chance(0.9) ? 'words' : 'paper',
      title: '停水通知',
      text: '周三上午停水。',
      audience: random.pick([{ kind: 'all' }, { kind: 'role', role: 'volunteer' }]),
      ...(random.chance(0.8) ? { objectionDays: 3 } : {}),
      ...(random.chance(0.8) ? { mustKnowDays: 2 } : {}),
      ...(random.chance(0.5) ? { hangDays: 5 } : {}),
      named: named.map(({ memberId }) => memberId),
    },
  })
}

function around(stage: Stage, { communityId, _id, state }: NoticeDocument, step: Step): Move | null {
  const { random } = stage
  const noticeId = _id
  const anybody = withRole(stage, communityId)
  if (anybody.length === 0) return null
  switch (step) {
    case 'post':
      return post(stage)
    case 'read': {
      const waiting = state.receipts?.waitingIds ?? []
      const who = waiting.length === 0 ? null : memberById(stage, random.pick(waiting))
      return by(who ?? random.pick(anybody), { action: 'notice.read', input: { noticeId } })
    }
    case 'consent': {
      const who = state.named.length === 0 ? null : memberById(stage, random.pick(state.named).memberId)
      const input = { noticeId, given: random.chance(0.7) }
      return by(who ?? random.pick(anybody), { action: 'notice.consent', input })
    }
    case 'object':
      return by(random.pick(anybody), { action: 'notice.object', input: { noticeId, reason: '日子写错了' } })
    case 'answer':
      return byOne(stage, communityId, desk, {
        action: 'notice.answer',
        input: {
          noticeId,
          seen: Math.max(1, state.objections.length),
          reason: '核对过了',
          ...(random.chance(0.4) ? { correction: { title: '停水改期', text: '改到周四。' } } : {}),
        },
      })
    case 'remind':
      return byOne(stage, communityId, desk, { action: 'notice.remind', input: { noticeId } })
    case 'correct':
      return byOne(stage, communityId, desk, {
        action: 'notice.correct',
        input: {
          noticeId,
          title: '停水通知',
          text: random.pick(['改到周四。', '周三上午停水。']),
          why: '写错了',
        },
      })
    case 'withdraw':
      return byOne(stage, communityId, desk, {
        action: 'notice.withdraw',
        input: { noticeId, why: '不停水了' },
      })
    default:
      throw new Error(`unknown step ${String(step satisfies never)}`)
  }
}
