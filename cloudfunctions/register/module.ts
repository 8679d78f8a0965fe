import type { Module } from '../platform/module'
import { registerCount } from './count'
import { registerExport } from './export'
import { registerFind } from './find'

export const register = {
  noun: 'register',
  handlers: [registerCount, registerExport, registerFind],
} as const satisfies Module
