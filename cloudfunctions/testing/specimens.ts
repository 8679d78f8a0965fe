import type { InputOf } from '../../contract/actions'
import type { ActionName } from '../../contract/names'
import { attachmentSpecimens } from '../attachment/specimens'
import { callbackSpecimens } from '../callback/specimens'
import { certificateSpecimens } from '../certificate/specimens'
import { bodySpecimens } from '../body/specimens'
import { awardSpecimens } from '../award/specimens'
import { communitySpecimens } from '../community/specimens'
import { deskSpecimens } from '../desk/specimens'
import { marketSpecimens } from '../market/specimens'
import { memberSpecimens } from '../member/specimens'
import { needSpecimens } from '../need/specimens'
import { noticeSpecimens } from '../notice/specimens'
import { outageSpecimens } from '../outage/specimens'
import { objectionSpecimens } from '../objection/specimens'
import { orderSpecimens } from '../order/specimens'
import { photoSpecimens } from '../photo/specimens'
import { pointsSpecimens } from '../points/specimens'
import { registerSpecimens } from '../register/specimens'
import { proxySpecimens } from '../proxy/specimens'
import { settlementSpecimens } from '../settlement/specimens'
import { tableSpecimens } from '../tables/specimens'
import { voiceSpecimens } from '../voice/specimens'
import { unitSpecimens } from '../unit/specimens'
import { volunteerSpecimens } from '../volunteer/specimens'
import type { Ground } from './ground'
import type { PersonName } from './people'
import type { Prepared, SpecimensOf } from './specimen'

/** One line a noun; an action without a specimen does not compile. */
export const specimens: SpecimensOf<ActionName> = {
  ...attachmentSpecimens,
  ...certificateSpecimens,
  ...bodySpecimens,
  ...awardSpecimens,
  ...communitySpecimens,
  ...deskSpecimens,
  ...marketSpecimens,
  ...memberSpecimens,
  ...noticeSpecimens,
  ...outageSpecimens,
  ...needSpecimens,
  ...unitSpecimens,
  ...objectionSpecimens,
  ...orderSpecimens,
  ...callbackSpecimens,
  ...photoSpecimens,
  ...pointsSpecimens,
  ...registerSpecimens,
  ...proxySpecimens,
  ...settlementSpecimens,
  ...tableSpecimens,
  ...voiceSpecimens,
  ...volunteerSpecimens,
}

/** What is about to be asked for, and by whom. */
export interface Asking<Name extends ActionName> {
  who: PersonName
  input: InputOf<Name>
}

/** Prepares the ground for the way of this action that succeeds. */
export async function goodWay<Name extends ActionName>(action: Name, ground: Ground): Promise<Asking<Name>> {
  const { who, input } = specimens[action]
  return { who, input: await prepared(input, ground) }
}

/** As `goodWay`, with every field filled in. */
export async function wholeWay<Name extends ActionName>(action: Name, ground: Ground): Promise<Asking<Name>> {
  const { full, who, input, whole } = specimens[action]
  return { who: whole?.who ?? who, input: { ...full, ...(await prepared(whole?.input ?? input, ground)) } }
}

async function prepared<Input>(input: Prepared<Input>, ground: Ground): Promise<Input> {
  const ready =
    typeof input === 'function' ? await (input as (ground: Ground) => Promise<Input>)(ground) : input
  // Pictures that are still looked at would change by themselves later.
  await ground.cloud.openapi.settled()
  return ready
}
