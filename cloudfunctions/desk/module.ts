import type { Module } from '../platform/module'
import { deskFigures } from './figures'

export const desk = {
  noun: 'desk',
  handlers: [deskFigures],
} as const satisfies Module
