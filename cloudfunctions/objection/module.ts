import type { Module } from '../platform/module'
import { ownObjections } from './exported'
import { pointsAnswer } from './answer'
import { pointsObject } from './object'
import { pointsObjections } from './objections'

export const objection = {
  noun: 'objection',
  handlers: [pointsAnswer, pointsObject, pointsObjections],
  mine: ownObjections,
  desk: async ({ store, communityId }) => ({
    objections: await store.count('orders', { communityId, objectionAt: store.command.gt(0) }),
  }),
} as const satisfies Module
