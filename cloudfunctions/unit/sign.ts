import { unitLimits } from '../../domain/unit/limits'
import { signUnit } from '../../domain/unit/unit'
import { openCommand } from '../cases/open'
import { checkPublicWords } from '../platform/moderation'
import { unitKind } from './kind'

export const unitSign = openCommand(unitKind, {
  action: 'unit.sign',
  perDay: unitLimits.perDay,
  taken: 'unit.nameTaken',
  prepare: (context) => checkPublicWords(context, [context.input.name, context.input.agreement]),
  open: ({ input, communityId, at }, _checked, { caseId: unitId, no }) =>
    signUnit({ ...input, unitId, communityId, no, at }),
  answer: (_opening, { unitId, no, status }) => ({ unitId, no, status }),
})
