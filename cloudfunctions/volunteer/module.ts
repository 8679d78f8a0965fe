import type { Module } from '../platform/module'
import { volunteerApply } from './apply'
import { volunteerList } from './list'
import { volunteerReview } from './review'

export const volunteer = {
  noun: 'volunteer',
  handlers: [volunteerApply, volunteerList, volunteerReview],
} as const satisfies Module
