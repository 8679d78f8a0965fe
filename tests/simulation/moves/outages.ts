import { hourMs } from '../../../domain/kernel/time'
import type { Move } from '../client'
import { communityIds } from '../people'
import { byOne, type Stage } from './stage'

const desk = ['secretary', 'staff'] as const

/** What the desk says about what is cut off: mostly of one that stands. */
export function outageMove(stage: Stage): Move | null {
  const { random, world, now } = stage
  const all = world.documents('outages')
  const standing = all.filter(({ state }) => state.status === 'standing')
  if (standing.length === 0 || (standing.length < 3 && random.chance(0.4))) return announce(stage)
  const { _id: outageId, communityId, state } = random.pick(random.chance(0.9) ? standing : all)
  const seen = random.chance(0.9) ? state.version : state.version + 1
  if (random.chance(0.4))
    return byOne(stage, communityId, desk, { action: 'outage.end', input: { outageId, seen } })
  return byOne(stage, communityId, desk, {
    action: 'outage.correct',
    input: {
      outageId,
      seen,
      kind: state.kind,
      endsAt: now + (1 + random.below(9)) * hourMs,
      words: '还没修好',
    },
  })
}

function announce(stage: Stage): Move | null {
  const { random, now } = stage
  const communityId = random.chance(0.85) ? communityIds[0] : communityIds[1]
  const startsAt = now + random.below(5) * hourMs
  return byOne(stage, communityId, desk, {
    action: 'outage.announce',
    input: {
      kind: random.pick(['water', 'power', 'lift']),
      endsAt: startsAt + (1 + random.below(30)) * hourMs,
      words: '抢修主管道',
      ...(random.chance(0.5) ? { startsAt } : {}),
    },
  })
}
