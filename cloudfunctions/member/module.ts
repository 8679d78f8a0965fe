import type { Module } from '../platform/module'
import { members } from './exported'
import { memberAddRelative } from './addRelative'
import { memberEndRelative } from './endRelative'
import { memberRelatives } from './relatives'
import { memberAppoint } from './appoint'
import { memberJoin } from './join'
import { memberList } from './list'
import { memberMe } from './me'
import { memberPhone } from './phone'
import { memberUpdate } from './update'
import { forgetJournal, forgetKin } from './forget'

export const member = {
  noun: 'member',
  handlers: [
    memberAddRelative,
    memberAppoint,
    memberEndRelative,
    memberJoin,
    memberList,
    memberMe,
    memberPhone,
    memberRelatives,
    memberUpdate,
  ],
  books: { members },
  forget: async (services, leaver) => {
    const found = await Promise.all([forgetJournal(services, leaver), forgetKin(services, leaver)])
    return found[0] + found[1]
  },
} as const satisfies Module
