import type { Module } from '../platform/module'
import { unitAdd } from './add'
import { unitEnd } from './end'
import { unitKind } from './kind'
import { unitList } from './list'
import { unitMine } from './mine'
import { unitRemove } from './remove'
import { unitRenew } from './renew'
import { unitSign } from './sign'

export const unit = {
  noun: 'unit',
  handlers: [unitList, unitMine, unitSign, unitRenew, unitEnd, unitAdd, unitRemove],
  kinds: [unitKind],
} as const satisfies Module
