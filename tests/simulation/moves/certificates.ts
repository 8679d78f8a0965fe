import { correctionOutcomes } from '../../../domain/certificate/types'
import { visitsOf } from '../../../domain/order/story'
import { yearOf } from '../../../domain/kernel/time'
import type { MemberDocument } from '../../../cloudfunctions/platform/documents'
import type { Move } from '../client'
import { communityIds, persons } from '../people'
import { by, byOne, memberById, withRole, type Stage } from './stage'

type Step = 'record' | 'issue' | 'withdraw' | 'verify' | 'correct' | 'answer' | 'corrections'

/** What volunteers and the desk do with the record of service, and anybody with a number. */
export function certificateMove(stage: Stage): Move | null {
  const { random, world, now } = stage
  const communityId = random.chance(0.85) ? communityIds[0] : communityIds[1]
  const volunteers = withRole(stage, communityId, 'volunteer')
  if (volunteers.length === 0) return null
  const certificates = world.documents('certificates')
  const step = random.weighted<Step>({
    ...{ record: 2, issue: 6, correct: 6, answer: 6, corrections: 1 },
    ...(certificates.length === 0 ? {} : { withdraw: 3, verify: 3 }),
  })
  const year = yearOf(now)
  switch (step) {
    case 'record':
      return by(random.pick(volunteers), { action: 'certificate.record', input: {} })
    case 'issue':
      return by(servedOne(stage) ?? random.pick(volunteers), { action: 'certificate.issue', input: { year } })
    case 'withdraw': {
      const { number, memberId } = random.pick(certificates)
      const owner = random.chance(0.8) ? memberById(stage, memberId) : null
      return by(owner ?? random.pick(volunteers), { action: 'certificate.withdraw', input: { number } })
    }
    case 'verify': {
      const { number } = random.pick(certificates)
      return { who: random.pick(persons), communityId, action: 'certificate.verify', input: { number } }
    }
    case 'correct':
      return correct(stage)
    case 'answer':
      return answer(stage)
    case 'corrections':
      return byOne(stage, communityId, ['staff', 'secretary'], {
        action: 'certificate.corrections',
        input: {},
      })
    default:
      throw new Error(`unknown step ${String(step satisfies never)}`)
  }
}

const visitsIn = ({ orders }: Stage) =>
  orders.flatMap(({ state }) => visitsOf(state).map((visit) => ({ visit, orderId: state.orderId })))

/** Somebody who was in the crew of a visit and is still here. */
function servedOne(stage: Stage): MemberDocument | null {
  const visits = visitsIn(stage)
  if (visits.length === 0) return null
  return memberById(stage, stage.random.pick(stage.random.pick(visits).visit.crew).memberId)
}

function correct(stage: Stage): Move | null {
  const { random } = stage
  const visits = visitsIn(stage)
  if (visits.length === 0) return null
  const { visit, orderId } = random.pick(visits)
  const who = memberById(stage, random.pick(visit.crew).memberId)
  if (who === null) return null
  const { startedAt } = visit
  const input = { orderId, startedAt, minutes: 10 + random.below(90), reason: `忘了写，电话${who.phone}` }
  return by(who, { action: 'certificate.correct', input })
}

function answer(stage: Stage): Move | null {
  const { random, world } = stage
  const asked = world.documents('corrections')
  if (asked.length === 0) return null
  const { memberId, orderId, startedAt, communityId } = random.pick(asked)
  const outcome = random.pick(correctionOutcomes)
  return byOne(stage, communityId, ['staff', 'secretary'], {
    action: 'certificate.answer',
    input: { memberId, orderId, startedAt, outcome, words: '问过住户了' },
  })
}
