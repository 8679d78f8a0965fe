import type { Module } from '../platform/module'
import { needAnswer } from './answer'
import { needAsk } from './ask'
import { needClaim } from './claim'
import { needConfirm } from './confirm'
import { needContact } from './contact'
import { needDecline } from './decline'
import { needDesk } from './desk'
import { needFinish } from './finish'
import { needGet } from './get'
import { needKind } from './kind'
import { needList } from './list'
import { needPromise } from './promise'
import { needPut } from './put'
import { needRelease } from './release'
import { needTake } from './take'
import { needWithdraw } from './withdraw'

export const need = {
  noun: 'need',
  handlers: [
    needList,
    needGet,
    needDesk,
    needAsk,
    needTake,
    needPut,
    needDecline,
    needWithdraw,
    needClaim,
    needContact,
    needPromise,
    needRelease,
    needFinish,
    needConfirm,
    needAnswer,
  ],
  kinds: [needKind],
} as const satisfies Module
