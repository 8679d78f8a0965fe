import type { Hazard } from '../order/hazards'
import type { OrderKind, Terms } from '../order/types'
import { everyDay } from '../kernel/workdays'
import { gatesOf, gateTerms } from './gates'
import type { CommunityRules } from './types'

/** Default: who has not looked at the phone for an hour does not come at once either. */
const urgentOfferHours = 1

/** The rules as an order of this kind, with these dangers, takes them along from its report on. */
export function termsOf(
  rules: CommunityRules,
  kind: OrderKind,
  urgent: boolean,
  dangers: readonly Hazard[] = [],
): Terms {
  const atMost = (hours: number) => (urgent ? Math.min(hours, rules.urgentHours) : hours)
  const endDays = Math.min(rules.endDays, rules.kindEndDays[kind] ?? rules.endDays)
  return {
    slots: rules.slots,
    heldMax: rules.heldMax,
    waitMax: rules.waitMax,
    promiseHours: rules.promiseHours,
    freeReleaseHours: rules.freeReleaseHours,
    offerHours: urgent ? urgentOfferHours : rules.offerHours,
    triageHours: atMost(rules.triageHours),
    claimHours: atMost(rules.claimHours),
    workHours: rules.workHours,
    handOverDays: rules.handOverDays,
    confirmDays: rules.confirmDays,
    scoreDays: rules.scoreDays,
    endHours: urgent ? rules.urgentEndHours : endDays * 24,
    workdays: urgent ? everyDay : rules.workdays,
    joinersTold: rules.joinersTold,
    ...gateTerms(gatesOf(rules), kind, dangers),
  }
}
