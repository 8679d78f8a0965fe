import * as v from 'valibot'
import { action, type ActionsOf } from '../action'
import { cursor, id, moment, optionalText, orderKind, text } from '../fields'
import { limits } from '../limits'
import { appealOutcomes, orderKinds } from '../../domain/order/types'
import { volunteerStatuses } from '../../domain/member/types'
import type { MeView } from '../views/member'
import type { Page } from '../views/page'
import type { AppealCase, LapsesView } from '../views/lapse'
import type { OrderAnswer } from '../views/order'
import type { VolunteerRow } from '../views/volunteer'

export const volunteerActions = {
  'volunteer.apply': action<MeView>()({
    may: 'member',
    about:
      'Offer to serve: skills, licences, insurance, and a guardian for a minor (V3). Open to any resident (field note A).',
    input: v.strictObject({
      skills: v.pipe(v.array(orderKind), v.minLength(1), v.maxLength(orderKinds.length)),
      licences: v.optional(
        v.pipe(
          v.array(
            v.strictObject({
              name: text(limits.name),
              number: text(limits.licenceNumber),
              validUntil: moment,
            }),
          ),
          v.maxLength(limits.licences),
        ),
        [],
      ),
      insuredUntil: v.optional(moment),
      minor: v.optional(v.boolean(), false),
      guardian: optionalText(limits.name),
    }),
    refusals: [
      'member.none',
      'volunteer.already',
      'volunteer.minorNeedsGuardian',
      'text.refused',
      'request.idReused',
      'busy',
    ],
  }),
  'volunteer.review': action<{ memberId: string; status: 'approved' | 'refused' | 'suspended' }>()({
    may: 'reviewVolunteers',
    about: 'Approve, refuse or suspend a volunteer, with the reason (S6).',
    input: v.strictObject({
      memberId: id,
      verdict: v.picklist(['approved', 'refused', 'suspended']),
      reason: optionalText(limits.reason),
    }),
    refusals: [
      'member.none',
      'role.wrong',
      'member.notFound',
      'volunteer.notApplied',
      'text.refused',
      'request.idReused',
      'busy',
    ],
  }),
  'volunteer.list': action<Page<VolunteerRow>>()({
    may: 'reviewVolunteers',
    about: 'Volunteers of this community by where they stand; those who applied first.',
    input: v.strictObject({ status: v.optional(v.picklist(volunteerStatuses), 'applied'), cursor }),
    refusals: ['member.none', 'role.wrong'],
  }),
  'volunteer.lapses': action<LapsesView>()({
    may: 'member',
    about:
      'When I did not come, or gave back too late (V5): each for good, with what I said about it and what the desk answered.',
    input: v.strictObject({}),
    refusals: ['member.none'],
  }),
  'volunteer.appeal': action<OrderAnswer>()({
    may: 'member',
    about: 'Say, once, why a lapse of my own was not my fault (V5, P4).',
    input: v.strictObject({ orderId: id, lapsedAt: moment, reason: text(limits.reason) }),
    refusals: [
      'member.none',
      'order.notFound',
      'lapse.notFound',
      'lapse.appealed',
      'text.refused',
      'request.idReused',
      'request.tooMany',
      'busy',
    ],
  }),
  'volunteer.appeals': action<Page<AppealCase>>()({
    may: 'reviewVolunteers',
    about: 'Appeals against lapses that have no answer yet, the longest waiting first.',
    input: v.strictObject({ cursor }),
    refusals: ['member.none', 'role.wrong'],
  }),
  'volunteer.answerAppeal': action<OrderAnswer>()({
    may: 'reviewVolunteers',
    about:
      'Answer an appeal by somebody else at the desk than who appeals and their family: upheld, and the lapse counts no more, neither for them nor in the figures; or kept (V5, P4).',
    input: v.strictObject({
      orderId: id,
      memberId: id,
      lapsedAt: moment,
      outcome: v.picklist(appealOutcomes),
      reason: text(limits.reason),
    }),
    refusals: [
      'member.none',
      'role.wrong',
      'order.notFound',
      'lapse.notFound',
      'lapse.answered',
      'lapse.notByYou',
      'lapse.nobodyElse',
      'text.refused',
      'request.idReused',
      'request.tooMany',
      'busy',
    ],
  }),
} satisfies ActionsOf<'volunteer'>
