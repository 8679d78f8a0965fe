import type { Module } from '../platform/module'
import { voiceAdd } from './add'

export const voice = {
  noun: 'voice',
  handlers: [voiceAdd],
} as const satisfies Module
