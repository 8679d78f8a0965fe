import type { Unit } from '../../domain/unit/types'
import { checkPublicWords } from '../platform/moderation'
import { unitCommand } from './command'
import { stopActing } from './people'

export const unitEnd = unitCommand({
  action: 'unit.end',
  command: ({ input: { reason }, at }) => ({ type: 'end', reason, at }),
  check: (context) => checkPublicWords(context, [context.input.reason]),
  beside: async (tx, { state }, { unitId }) => {
    for (const { memberId } of (state as Unit).people) await stopActing(tx, memberId, unitId)
  },
})
