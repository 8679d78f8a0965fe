import type { Module } from '../platform/module'
import { callbackLog } from './log'
import { callbackQueue } from './queue'
import { callbackWaits } from './waits'

/** Calls back to people without a smartphone (R2): a view over the orders that owe one. */
export const callback = {
  noun: 'callback',
  handlers: [callbackLog, callbackQueue],
  waits: callbackWaits,
} as const satisfies Module
