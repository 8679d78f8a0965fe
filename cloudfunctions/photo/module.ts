import type { Module } from '../platform/module'
import { photoAdd } from './add'
import { pictures } from './pictures.job'

export const photo = {
  noun: 'photo',
  handlers: [photoAdd],
  jobs: { pictures },
} as const satisfies Module
