import type { Module } from '../platform/module'
import { memberAppoint } from './appoint'
import { memberExport } from './export'
import { memberHome } from './home'
import { memberJoin } from './join'
import { memberLeave } from './leave'
import { memberList } from './list'
import { memberMe } from './me'
import { memberPhone } from './phone'
import { memberUpdate } from './update'

export const member = {
  noun: 'member',
  handlers: [
    memberAppoint,
    memberExport,
    memberHome,
    memberJoin,
    memberLeave,
    memberList,
    memberMe,
    memberPhone,
    memberUpdate,
  ],
} as const satisfies Module
