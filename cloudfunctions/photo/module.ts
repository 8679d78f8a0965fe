import type { Module } from '../platform/module'
import { ownPhotos } from './exported'
import { photoAdd } from './add'
import { pictures } from './pictures.job'

export const photo = {
  noun: 'photo',
  handlers: [photoAdd],
  jobs: { pictures },
  mine: ownPhotos,
} as const satisfies Module
