import * as v from 'valibot'
import { consentStatuses, type ConsentStatus } from '../../domain/proxy/types'
import { action, type ActionsOf } from '../action'
import { cursor, home, id, optionalText, personName, phone, text } from '../fields'
import { limits } from '../limits'
import type { Page } from '../views/page'
import type { ConsentRow, ConsentView } from '../views/proxy'

interface ConsentAnswer {
  consentId: string
  status: ConsentStatus
}

const command = ['member.none', 'text.refused', 'request.idReused', 'busy'] as const

export const proxyActions = {
  'proxy.ask': action<ConsentAnswer>()({
    may: 'member',
    about:
      'Ask to report and follow for somebody of one’s family (R3): whoever it is answers on their phone, or the desk calls them. The answer tells nothing about whether they are a member.',
    input: v.strictObject({
      name: personName,
      phone,
      home,
      relation: text(limits.relation),
      mayConfirm: v.optional(v.boolean(), false),
    }),
    refusals: [...command, 'member.homeUnknown', 'proxy.self', 'proxy.already', 'proxy.tooMany'],
  }),
  'proxy.answer': action<ConsentAnswer>()({
    may: 'answerConsent',
    about:
      'Say yes or no to it (R3): the person themselves, or the desk with them on the line, who then writes down what they said.',
    input: v.strictObject({
      consentId: id,
      agree: v.boolean(),
      mayConfirm: v.optional(v.boolean(), true),
      note: optionalText(limits.note),
    }),
    refusals: [
      ...command,
      'role.wrong',
      'proxy.notFound',
      'proxy.answered',
      'proxy.lapsed',
      'proxy.noteMissing',
      'proxy.tooMany',
    ],
  }),
  'proxy.end': action<ConsentAnswer>()({
    may: 'endConsent',
    about:
      'Either side ends it, or the desk for one who calls (R3). From that moment the helper sees and says no more; what they reported goes on as the person’s own.',
    input: v.strictObject({ consentId: id }),
    refusals: [...command, 'role.wrong', 'proxy.notFound', 'proxy.over'],
  }),
  'proxy.mine': action<readonly ConsentView[]>()({
    may: 'member',
    about: 'For whom I act, and who acts for me, the newest first (R3).',
    input: v.strictObject({}),
    refusals: ['member.none'],
  }),
  'proxy.desk': action<Page<ConsentRow>>()({
    may: 'runDesk',
    about:
      'Consents by where they stand; whoever was asked for first comes first, with the number to call (R3).',
    input: v.strictObject({ status: v.optional(v.picklist(consentStatuses), 'asked'), cursor }),
    refusals: ['member.none', 'role.wrong'],
  }),
} satisfies ActionsOf<'proxy'>
