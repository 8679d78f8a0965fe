import type { OrderKind, Terms } from '../order/types'
import type { CommunityRules } from './types'

/** The rules as an order of this kind takes them along from its report on. */
export function termsOf(rules: CommunityRules, kind: OrderKind): Terms {
  return {
    slots: rules.slots,
    heldMax: rules.heldMax,
    waitMax: rules.waitMax,
    promiseHours: rules.promiseHours,
    freeReleaseHours: rules.freeReleaseHours,
    triageHours: rules.triageHours,
    claimHours: rules.claimHours,
    workHours: rules.workHours,
    handOverDays: rules.handOverDays,
    confirmDays: rules.confirmDays,
    scoreDays: rules.scoreDays,
    licence: rules.licences[kind] ?? null,
  }
}
