import { members } from './member/members.job'
import type { Module } from './platform/module'
import type { AnyWake } from './platform/wake'

/** What time does, in the order of the nouns; the last one asks every noun. */
export const wakesOf = (modules: readonly Module[]): readonly AnyWake[] => [
  ...modules.flatMap((module) => module.wakes ?? []),
  members(modules),
]
