import type { Unit } from '../../domain/unit/types'
import { unitCommand } from './command'
import { stopActing } from './people'

export const unitRemove = unitCommand({
  action: 'unit.remove',
  command: ({ input: { memberId } }) => ({ type: 'part', memberId }),
  beside: async (tx, { state }, { unitId, people }) => {
    const gone = (state as Unit).people.filter(
      ({ memberId }) => !people.some((one) => one.memberId === memberId),
    )
    for (const { memberId } of gone) await stopActing(tx, memberId, unitId)
  },
})
