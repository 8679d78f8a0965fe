import type { Module } from '../platform/module'
import { bodyBook } from './exported'
import { bodyList } from './list'
import { bodyOrders } from './orders'
import { bodyPut } from './put'

export const body = {
  noun: 'body',
  handlers: [bodyList, bodyOrders, bodyPut],
  books: { bodies: bodyBook },
} as const satisfies Module
