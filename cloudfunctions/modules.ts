import { community } from './community/module'
import { desk } from './desk/module'
import { market } from './market/module'
import { member } from './member/module'
import { objection } from './objection/module'
import { order } from './order/module'
import { photo } from './photo/module'
import type { Handler } from './platform/context'
import type { Job } from './platform/job'
import { modulesOf, type Module } from './platform/module'
import { points } from './points/module'
import { settlement } from './settlement/module'
import { volunteer } from './volunteer/module'

/** Every noun of the product, one line each. */
export const modules: readonly Module[] = modulesOf([
  community,
  member,
  volunteer,
  order,
  objection,
  settlement,
  points,
  market,
  photo,
  desk,
])

export const handlers: readonly Handler[] = modules.flatMap((module) => module.handlers)

/** What time does, by name, in the order of the list. */
export const jobs: readonly (readonly [name: string, job: Job])[] = modules.flatMap((module) =>
  Object.entries(module.jobs ?? {}),
)
