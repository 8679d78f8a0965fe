import type { Module } from '../platform/module'
import { photoAdd } from './add'

export const photo = {
  noun: 'photo',
  handlers: [photoAdd],
} as const satisfies Module
