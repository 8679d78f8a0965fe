import { communityIds } from '../people'
import type { Move } from '../client'
import { by, byOne, memberById, type Stage } from './stage'

/** The desk takes its books along as tables: asked for, and looked after until they are written. */
export function tableMove(stage: Stage): Move | null {
  const { random, world } = stage
  const communityId = random.chance(0.85) ? communityIds[0] : communityIds[1]
  const asked = world.documents('tables')
  const step = random.weighted({ book: 2, found: 2, get: asked.length === 0 ? 0 : 5 })
  const wishes = random.chance(0.25) ? { full: true, reason: random.chance(0.8) ? '街道检查' : '' } : {}
  if (step === 'book') {
    const input = { book: random.pick(['orders', 'members', 'ledger'] as const), ...wishes }
    return byOne(stage, communityId, ['secretary'], { action: 'community.table', input })
  }
  if (step === 'found') {
    const input = { words: random.pick(['门框', '水管', '']), ...wishes }
    return byOne(stage, communityId, ['staff', 'secretary'], { action: 'register.export', input })
  }
  const { _id: tableId, memberId } = random.pick(asked)
  const owner = random.chance(0.85) ? memberById(stage, memberId) : null
  const get = { action: 'table.get', input: { tableId } } as const
  return owner === null ? byOne(stage, communityId, ['staff', 'secretary'], get) : by(owner, get)
}
