import { dayMs } from '../../../domain/kernel/time'
import type { Unit } from '../../../domain/unit/types'
import type { Move } from '../client'
import { communityIds } from '../people'
import { byOne, memberById, by, withRole, type Stage } from './stage'

const desk = ['secretary', 'staff'] as const
const names = ['月湾小学', '东街药店', '青禾银行'] as const

type Step = 'sign' | 'add' | 'remove' | 'renew' | 'end' | 'mine' | 'list'

export const unitsOf = ({ world }: Pick<Stage, 'world'>): readonly Unit[] =>
  world
    .documents('cases')
    .filter(({ kind }) => kind === 'unit')
    .map(({ state }) => state as Unit)

/** What the desk agrees with a partner unit, and who acts for it. */
export function unitMove(stage: Stage): Move | null {
  const { random } = stage
  const all = unitsOf(stage)
  const signed = all.filter(({ status }) => status === 'signed')
  if (signed.length === 0) return sign(stage)
  const unit = random.pick(random.chance(0.92) ? signed : all)
  const { people, communityId, unitId } = unit
  const ofDesk = (action: Move['action'], input: Move['input']) =>
    byOne(stage, communityId, desk, { action, input: { unitId, ...input } })
  const actor = people.length === 0 ? null : memberById(stage, random.pick(people).memberId)
  const step = random.weighted<Step>({
    ...{ sign: signed.length < 3 ? 3 : 0.5, add: people.length < 2 ? 12 : 2, remove: 1.5 },
    ...{ renew: 2, end: 1, mine: 3, list: 1 },
  })
  switch (step) {
    case 'sign':
      return sign(stage)
    case 'add': {
      const members = withRole(stage, communityId)
      return members.length === 0 ? null : ofDesk('unit.add', { memberId: random.pick(members).memberId })
    }
    case 'remove':
      return ofDesk('unit.remove', { memberId: actor?.memberId ?? 'nobody' })
    case 'renew':
      return ofDesk('unit.renew', terms(stage))
    case 'end':
      return ofDesk('unit.end', { reason: `协议到期，问过${actor?.name ?? '他们'}` })
    case 'mine':
      return actor === null
        ? byOne(stage, communityId, [], { action: 'unit.mine', input: {} })
        : by(actor, { action: 'unit.mine', input: {} })
    case 'list':
      return byOne(stage, communityId, [], {
        action: 'unit.list',
        input: { status: random.pick(['signed', 'ended']) },
      })
    default:
      throw new Error(`unknown step ${String(step satisfies never)}`)
  }
}

const sign = (stage: Stage): Move | null =>
  byOne(stage, stage.random.chance(0.85) ? communityIds[0] : communityIds[1], desk, {
    action: 'unit.sign',
    input: terms(stage),
  })

const terms = ({ random, now }: Stage) => ({
  name: random.pick(names),
  phone: '0532-85550177',
  agreement: '每月一次课后看护。',
  from: now - random.pick([30, 30, -2]) * dayMs,
  until: now + random.pick([335, 335, 2, -40]) * dayMs,
})
