import type { Module } from '../platform/module'
import { members } from './exported'
import { memberAppoint } from './appoint'
import { memberJoin } from './join'
import { memberLeave } from './leave'
import { memberList } from './list'
import { memberMe } from './me'
import { memberPhone } from './phone'
import { memberUpdate } from './update'

export const member = {
  noun: 'member',
  handlers: [memberAppoint, memberJoin, memberLeave, memberList, memberMe, memberPhone, memberUpdate],
  books: { members },
} as const satisfies Module
