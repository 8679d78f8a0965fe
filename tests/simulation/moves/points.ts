import { awardKinds, awardSources } from '../../../domain/award/types'
import type { Move } from '../client'
import { communityIds } from '../people'
import { by, byOne, withRole, type Stage } from './stage'

const desk = ['secretary', 'staff'] as const

/** Points that come by no order: proposed by hand and agreed to, given away, and the standard they are all scored by. */
export function pointsMove(stage: Stage): Move | null {
  const { random, world, now } = stage
  const open = world.documents('awards').filter(({ state }) => state.answer === null && now < state.endsAt)
  const rich = world.documents('wallets').filter(({ available }) => available > 0)
  const paid = stage.orders.filter(({ status }) => status === 'settled')
  switch (
    random.weighted({
      award: 5,
      approve: open.length > 0 ? 8 : 0.5,
      give: rich.length > 0 ? 6 : 1,
      standard: 1.5,
      reverse: paid.length > 0 ? 5 : 0,
      prove: 0.7,
    })
  ) {
    case 'award':
      return propose(stage)
    case 'approve':
      return approve(stage, open)
    case 'give':
      return give(stage, rich)
    case 'standard':
      return setStandard(stage)
    case 'reverse': {
      const { _id: orderId, communityId } = random.pick(paid)
      return byOne(stage, communityId, desk, {
        action: 'points.reverse',
        input: { orderId, reason: '记错了人' },
      })
    }
    case 'prove':
      return byOne(stage, somewhere(stage), random.chance(0.7) ? ['secretary'] : ['resident'], {
        ...{ action: 'points.prove', input: {} },
      })
    default:
      throw new Error('unknown kind of points')
  }
}

const somewhere = ({ random }: Stage) => (random.chance(0.85) ? communityIds[0] : communityIds[1])

function propose(stage: Stage): Move | null {
  const { random } = stage
  const communityId = somewhere(stage)
  const members = withRole(stage, communityId)
  if (members.length === 0) return null
  const people = new Set(Array.from({ length: 1 + random.below(2) }, () => random.pick(members)))
  const [first] = people
  return byOne(stage, communityId, desk, {
    action: 'points.award',
    input: {
      kind: random.pick(awardKinds),
      source: random.weighted({ [awardSources[0]]: 4, [awardSources[1]]: 1 }),
      people: [...people].map(({ memberId }) => memberId),
      points: 1 + random.below(6),
      ...(random.chance(0.9) ? { words: `周六捡垃圾半天，${first?.name ?? ''}签了到` } : {}),
    },
  })
}

function approve(stage: Stage, open: readonly { _id: string; communityId: string }[]): Move | null {
  const { random, world } = stage
  const all = world.documents('awards')
  if (all.length === 0) return null
  const { _id: awardId, communityId } = random.pick(open.length > 0 && random.chance(0.9) ? open : all)
  const agree = random.chance(0.75)
  const why = agree || random.chance(0.1) ? {} : { why: '没有签到' }
  return byOne(stage, communityId, desk, { action: 'points.approve', input: { awardId, agree, ...why } })
}

/** Mostly of somebody who has some, to a neighbour or to the pool. */
function give(stage: Stage, rich: readonly { memberId: string }[]): Move | null {
  const { random } = stage
  const communityId = somewhere(stage)
  const members = withRole(stage, communityId)
  const able = members.filter(({ memberId }) => rich.some((wallet) => wallet.memberId === memberId))
  if (members.length === 0) return null
  const giver = random.pick(able.length > 0 && random.chance(0.9) ? able : members)
  const { name, phone } = random.pick(members)
  const to = random.chance(0.6) ? { to: { name, phone: random.chance(0.9) ? phone : '13900009999' } } : {}
  return by(giver, { action: 'points.give', input: { points: 1 + random.below(4), ...to } })
}

/** Another line, or a month's cap so low that points flow over into the pool. */
function setStandard(stage: Stage): Move | null {
  const { random, world } = stage
  const communityId = somewhere(stage)
  const now = world.documents('communities').find(({ _id }) => _id === communityId)?.standard
  if (now === undefined) return null
  const { version, publishedAt: _at, ...standard } = now
  return byOne(stage, communityId, ['secretary'], {
    action: 'points.setStandard',
    input: {
      ...standard,
      ...{ hourPoints: standard.hourPoints ?? 0, hoursMax: standard.hoursMax ?? 0 },
      monthMax: random.pick([0, 4, 60]),
      maxPoints: random.pick([standard.maxPoints, 20, 21]),
      seen: random.chance(0.9) ? version : version + 1,
    },
  })
}
