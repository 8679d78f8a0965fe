import * as v from 'valibot'
import { action, type ActionsOf } from '../action'
import { cursor, id, moment, officePhone, optionalText, text, whole } from '../fields'
import { limits } from '../limits'
import { outageLimits } from '../../domain/outage/limits'
import { outageKinds } from '../../domain/outage/types'
import type { OutageDeskRow, OutageView } from '../views/outage'
import type { Page } from '../views/page'

const refusals = [
  'member.none',
  'role.wrong',
  'request.idReused',
  'busy',
  'text.refused',
  'text.later',
  'outage.timeWrong',
  'member.homeUnknown',
] as const

const facts = {
  kind: v.picklist(outageKinds),
  buildings: v.optional(v.pipe(v.array(text(limits.placePart)), v.maxLength(outageLimits.buildings)), []),
  startsAt: v.optional(moment),
  endsAt: moment,
  words: optionalText(outageLimits.words),
  phone: v.optional(officePhone),
}
const version = whole(1, 1_000_000)

export const outageActions = {
  'outage.now': action<readonly OutageView[]>()({
    may: 'member',
    about: 'Everything that is cut off in the community now or soon, the first to end on top (R9).',
    input: v.strictObject({}),
    refusals: ['member.none'],
  }),
  'outage.desk': action<Page<OutageDeskRow>>()({
    may: 'runDesk',
    about: 'Every outage of the community, newest first, with how it ended (R9).',
    input: v.strictObject({ cursor }),
    refusals: ['member.none', 'role.wrong'],
  }),
  'outage.announce': action<OutageView>()({
    may: 'runDesk',
    about:
      'Says what is cut off, where and until when (R9): «停水，18:00 前恢复». It is shown before a report and on the home page of everybody it touches, keeps nobody from reporting, and ends by itself.',
    input: v.strictObject(facts),
    refusals: [...refusals, 'outage.tooMany'],
  }),
  'outage.correct': action<OutageView>()({
    may: 'runDesk',
    about:
      'Says it anew, whole: another hour, other buildings, other words. `seen` is the version that was read. Everybody it touches is told again.',
    input: v.strictObject({ outageId: id, seen: version, ...facts }),
    refusals: [...refusals, 'outage.notFound', 'outage.ended', 'outage.changed', 'outage.same'],
  }),
  'outage.end': action<{ outageId: string }>()({
    may: 'runDesk',
    about: 'It is over before its time: everybody it touched is told. `seen` is the version that was read.',
    input: v.strictObject({ outageId: id, seen: version }),
    refusals: [
      ...(['member.none', 'role.wrong', 'request.idReused', 'busy'] as const),
      ...(['outage.notFound', 'outage.ended', 'outage.changed'] as const),
    ],
  }),
} satisfies ActionsOf<'outage'>
