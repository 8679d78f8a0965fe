import type { ActionName } from '../../contract/names'
import { caseCommand, type CaseNounTypes } from '../cases/command'
import type { Handler } from '../platform/context'
import type { CommandSpec } from '../platform/nounCommand'
import { unitKind, type UnitTypes } from './kind'

/** A command of one unit. */
export const unitCommand = <
  Name extends Extract<ActionName, 'unit.renew' | 'unit.end' | 'unit.add' | 'unit.remove'>,
>(
  spec: CommandSpec<Name, CaseNounTypes<UnitTypes>>,
): Handler<Name> =>
  caseCommand<Name, UnitTypes>(unitKind, { extra: (_context, { unitId }) => ({ unitId }), ...spec })
