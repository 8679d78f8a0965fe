import type { Module } from '../platform/module'
import { pointsAnswer } from './answer'
import { pointsObject } from './object'
import { pointsObjections } from './objections'

export const objection = {
  noun: 'objection',
  handlers: [pointsAnswer, pointsObject, pointsObjections],
} as const satisfies Module
