import { attachment } from './attachment/module'
import { callback } from './callback/module'
import { certificate } from './certificate/module'
import { award } from './award/module'
import { communityExport } from './community/export'
import { cases } from './cases/module'
import { body } from './body/module'
import { community } from './community/module'
import { communityTable } from './community/table'
import { desk } from './desk/module'
import { deskToday } from './desk/today'
import { market } from './market/module'
import { memberExport } from './member/export'
import { memberHome } from './member/home'
import { memberLeave } from './member/leave'
import { member } from './member/module'
import { need } from './need/module'
import { notice } from './notice/module'
import { objection } from './objection/module'
import { order } from './order/module'
import { outage } from './outage/module'
import { photo } from './photo/module'
import type { Handler } from './platform/context'
import type { Module } from './platform/module'
import { modulesOf, type Loops } from './platform/modulesOf'
import type { AnyWake } from './platform/wake'
import { points } from './points/module'
import { register } from './register/module'
import { proxy } from './proxy/module'
import { settlement } from './settlement/module'
import { table } from './tables/module'
import { unit } from './unit/module'
import { volunteer } from './volunteer/module'
import { voice } from './voice/module'
import { wakesOf } from './wakes'

/** Every noun of the product, one line each. */
export const everyNoun = modulesOf([
  community,
  member,
  volunteer,
  proxy,
  order,
  callback,
  body,
  objection,
  settlement,
  notice,
  outage,
  need,
  unit,
  points,
  award,
  market,
  attachment,
  photo,
  voice,
  desk,
  register,
  table,
  certificate,
])
/** With what asks every case of them. */
export const modules: readonly Module[] = [...everyNoun, cases(everyNoun)]

/** What asks all of them. */
const loops: Loops = {
  'community.export': communityExport,
  'community.table': communityTable,
  'desk.today': deskToday,
  'member.export': memberExport,
  'member.home': memberHome,
  'member.leave': memberLeave,
}

export const handlers: readonly Handler[] = [
  ...modules.flatMap((module) => module.handlers),
  ...Object.values(loops).map((loop) => loop(modules)),
]

export const wakes: readonly AnyWake[] = wakesOf(modules)
