import type { Module } from '../platform/module'
import { communityCode } from './code'
import { communityGet } from './get'
import { communityHistory } from './history'
import { communityRules } from './rules'
import { communityUpdate } from './update'

export const community = {
  noun: 'community',
  handlers: [communityCode, communityGet, communityHistory, communityRules, communityUpdate],
} as const satisfies Module
