import type { Module } from '../platform/module'
import { deskFigures } from './figures'
import { deskToday } from './today'

export const desk = {
  noun: 'desk',
  handlers: [deskFigures, deskToday],
} as const satisfies Module
