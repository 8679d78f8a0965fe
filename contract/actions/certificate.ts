import * as v from 'valibot'
import { correctionOutcomes } from '../../domain/certificate/types'
import { action, type ActionsOf } from '../action'
import { certificateNumber, cursor, id, moment, text, whole } from '../fields'
import { limits } from '../limits'
import type { CertificateView, CorrectionRow, RecordView } from '../views/certificate'
import type { Page } from '../views/page'

const year = whole(2020, 2100)
const visit = { orderId: id, startedAt: moment }

export const certificateActions = {
  'certificate.record': action<RecordView>()({
    may: 'member',
    about:
      'My service in one year (V8): each visit with the minutes a clock proves and, apart, those that were written by hand; their sums over the whole year; the certificates made of it. Without a year: this one.',
    input: v.strictObject({ year: v.optional(year) }),
    refusals: ['member.none'],
  }),
  'certificate.issue': action<{ number: string }>()({
    may: 'member',
    about:
      'Makes a certificate of what my record of a year says now, under a number that anybody may check. The same figures again are the same certificate.',
    input: v.strictObject({ year }),
    refusals: ['member.none', 'certificate.nothingServed', 'request.tooMany', 'request.idReused', 'busy'],
  }),
  'certificate.withdraw': action<{ number: string }>()({
    may: 'member',
    about: 'Ends a certificate of my own: from then on its number says so and nothing else.',
    input: v.strictObject({ number: certificateNumber }),
    refusals: ['member.none', 'certificate.notFound', 'request.idReused', 'busy'],
  }),
  'certificate.verify': action<CertificateView>()({
    may: 'anyone',
    about:
      'What the certificate of this number says, for whoever holds it, member or not: nothing that does not stand on it. A number is 60 bits of chance, so having it is having the paper.',
    input: v.strictObject({ number: certificateNumber }),
    refusals: ['certificate.notFound'],
  }),
  'certificate.correct': action<{ askedAt: number }>()({
    may: 'member',
    about: 'Asks, once a visit, that other minutes be written down for me, with the reason (V8).',
    input: v.strictObject({
      ...visit,
      minutes: whole(1, limits.visitMinutes),
      reason: text(limits.reason),
    }),
    refusals: [
      'member.none',
      'certificate.visitUnknown',
      'certificate.sameMinutes',
      'certificate.asked',
      'text.refused',
      'request.idReused',
      'busy',
    ],
  }),
  'certificate.corrections': action<Page<CorrectionRow>>()({
    may: 'reviewVolunteers',
    about: 'What volunteers ask about their minutes and nobody has answered, the longest waiting first.',
    input: v.strictObject({ cursor }),
    refusals: ['member.none', 'role.wrong'],
  }),
  'certificate.answer': action<{ outcome: (typeof correctionOutcomes)[number] }>()({
    may: 'reviewVolunteers',
    about:
      'Answers it with a reason, by somebody who is neither the asker nor of their family: agreed, and the record counts the new minutes from then on; or kept. Certificates made before stay as they are.',
    input: v.strictObject({
      memberId: id,
      ...visit,
      outcome: v.picklist(correctionOutcomes),
      words: text(limits.reason),
    }),
    refusals: [
      'member.none',
      'role.wrong',
      'certificate.visitUnknown',
      'certificate.answered',
      'certificate.notByYou',
      'text.refused',
      'request.idReused',
      'busy',
    ],
  }),
} satisfies ActionsOf<'certificate'>
