import type { InputOf } from '../../contract/actions'
import type { ActionName } from '../../contract/names'
import { can, type Deed } from '../../domain/member/policy'
import { needThing } from '../../domain/need/thing'
import type { Need, NeedCommand } from '../../domain/need/types'
import { caseCommand, type CaseNounTypes } from '../cases/command'
import type { Handler, MemberContext } from '../platform/context'
import type { CommandSpec } from '../platform/nounCommand'
import { Refused } from '../platform/reply'
import { needKind, type NeedTypes } from './kind'
import { mayRead } from './view'

type WithNeedId = {
  [Name in ActionName]: Name extends `need.${string}`
    ? InputOf<Name> extends { needId: string }
      ? Name
      : never
    : never
}[ActionName]

interface NeedSpec<Name extends WithNeedId> extends Pick<
  CommandSpec<Name, CaseNounTypes<NeedTypes>>,
  'already' | 'check' | 'beside' | 'reveal'
> {
  action: Name
  deed: Deed
  command: (context: MemberContext<Name>, need: Need) => NeedCommand | Promise<NeedCommand>
}

/** A command of one need by somebody who may do this deed with it; what they may not even read does not exist for them. */
export const needCommand = <Name extends Exclude<WithNeedId, 'need.get'>>({
  deed,
  command,
  ...spec
}: NeedSpec<Name>): Handler<Name> =>
  caseCommand<Name, NeedTypes>(needKind, {
    ...spec,
    command: (context, { state }) => {
      const need = state as Need
      if (!mayRead(need, context.acting)) throw new Refused('need.notFound')
      if (!can(context.acting, deed, needThing(need))) throw new Refused('need.notYours')
      return command(context, need)
    },
    extra: (_context, { needId }) => ({ needId }),
  })
