import type { RefusalCode, RefusalDetail, Reply } from '../../contract/refusals'
import type { VolunteerRefusal } from '../../domain/member/volunteer'
import type { OrderRefusal } from '../../domain/order/commands'
import type { ScoreRefusal } from '../../domain/points/score'
import { refused } from './reply'

type RuleRefusal = OrderRefusal | VolunteerRefusal | ScoreRefusal

interface Told {
  code: RefusalCode
  detail?: RefusalDetail
}

/** Rules that people meet under another code than the rule's own: a wrong field, or somebody else's business. */
const told: Readonly<Record<Exclude<RuleRefusal, RefusalCode>, Told>> = {
  'order.summaryPrivate': { code: 'order.summaryTellsPrivate' },
  'order.promiseOutOfRange': { code: 'order.promiseTooFar' },
  'order.dueInPast': { code: 'input.invalid', detail: { field: 'dueAt' } },
  // Only the timer asks these; people never do.
  'order.tooEarly': { code: 'internal' },
  'order.alreadyWarned': { code: 'internal' },
  'volunteer.suspended': { code: 'volunteer.already', detail: { status: 'suspended' } },
  'volunteer.ownReview': { code: 'role.wrong' },
  'volunteer.reasonMissing': { code: 'input.invalid', detail: { field: 'reason' } },
  'points.unknownAdjustment': { code: 'points.adjustmentUnknown' },
  'points.repeatedAdjustment': { code: 'input.invalid', detail: { field: 'adjustments' } },
}

const isTold = (code: RuleRefusal): code is keyof typeof told => Object.hasOwn(told, code)

/** The reply for a refusal of the rules. */
export function refusal({ code, detail }: { code: RuleRefusal; detail?: RefusalDetail }): Reply<never> {
  if (!isTold(code)) return refused(code, detail)
  const other = told[code]
  return refused(other.code, other.detail ?? detail)
}
