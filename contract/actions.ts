import type * as v from 'valibot'
import { attachmentActions } from './actions/attachment'
import { callbackActions } from './actions/callback'
import { certificateActions } from './actions/certificate'
import { bodyActions } from './actions/body'
import { communityActions } from './actions/community'
import { deskActions } from './actions/desk'
import { marketActions } from './actions/market'
import { memberActions } from './actions/member'
import { needActions } from './actions/need'
import { noticeActions } from './actions/notice'
import { orderActions } from './actions/order'
import { outageActions } from './actions/outage'
import { photoActions } from './actions/photo'
import { pointsActions } from './actions/points'
import { registerActions } from './actions/register'
import { tableActions } from './actions/table'
import { proxyActions } from './actions/proxy'
import { voiceActions } from './actions/voice'
import { unitActions } from './actions/unit'
import { volunteerActions } from './actions/volunteer'
import type { Action } from './action'
import type { ActionName } from './names'

/** Everything people can ask of the cloud, by its stable name (contract/names.ts): what it takes and answers, who may, and what may be refused. */
export const actions = {
  ...communityActions,
  ...memberActions,
  ...volunteerActions,
  ...proxyActions,
  ...attachmentActions,
  ...photoActions,
  ...voiceActions,
  ...orderActions,
  ...callbackActions,
  ...registerActions,
  ...bodyActions,
  ...tableActions,
  ...deskActions,
  ...pointsActions,
  ...noticeActions,
  ...outageActions,
  ...needActions,
  ...unitActions,
  ...marketActions,
  ...certificateActions,
} satisfies Record<ActionName, Action>

/** what the client may send (defaults may be left out) */
export type InputOf<Name extends ActionName> = v.InferInput<(typeof actions)[Name]['input']>
/** what a handler receives, parsed */
export type ParsedInputOf<Name extends ActionName> = v.InferOutput<(typeof actions)[Name]['input']>
export type OutputOf<Name extends ActionName> =
  (typeof actions)[Name] extends Action<infer _Input, infer Output> ? Output : never

/** What goes over the wire. */
export interface Envelope {
  action: string
  input: unknown
  /** made once by the client before sending a command, and reused on every retry */
  requestId?: string
  /** In which of my communities I ask: the call is refused when it is none of mine, or when what it is about lies in
   * another. Absent: the one that what is asked about lies in, or the one I joined last. */
  communityId?: string
  /** By which consent I speak for somebody else (R3): the call is refused when it is not in force. Absent: for myself. */
  consentId?: string
}
