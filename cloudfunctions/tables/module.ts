import type { Module } from '../platform/module'
import { tableGet } from './get'
import { tables } from './tables.job'

export const table = {
  noun: 'table',
  handlers: [tableGet],
  wakes: [tables],
} as const satisfies Module
