import * as v from 'valibot'
import { action, type ActionsOf } from '../action'
import { cursor, home, id, moment, optionalText, personName, phone, photos, text } from '../fields'
import { limits } from '../limits'
import { needLimits } from '../../domain/need/limits'
import { needKinds, needSources } from '../../domain/need/types'
import type { NeedAnswer, NeedContactView, NeedDeskRow, NeedRow, NeedView } from '../views/need'
import type { Page } from '../views/page'

const ofOne = ['member.none', 'need.notFound', 'request.idReused', 'request.tooMany', 'busy'] as const
const ofStep = [...ofOne, 'role.wrong', 'need.wrongState'] as const
const ofMine = [...ofStep, 'need.notYours'] as const
const ofOpening = [
  'member.none',
  'request.idReused',
  'request.tooMany',
  'busy',
  'member.homeUnknown',
] as const
const ofPublic = ['text.refused', 'text.later', 'need.private'] as const
const ofPhotos = ['photo.notFound', 'photo.notYours'] as const

const publicWords = {
  title: text(needLimits.title),
  text: optionalText(needLimits.text),
  /** a building of the community, or '' for all of it */
  place: optionalText(limits.placePart),
}
const kind = v.picklist(needKinds)
const words = text(needLimits.words)
const needId = { needId: id }

export const needActions = {
  'need.list': action<Page<NeedRow>>()({
    may: 'member',
    about:
      '需求清单 (C1): what waits to be claimed, is claimed, is answered; or what I asked for myself; the newest first.',
    input: v.strictObject({ shelf: v.picklist(['open', 'held', 'answered', 'mine']), cursor }),
    refusals: ['member.none'],
  }),
  'need.get': action<NeedView>()({
    may: 'member',
    about:
      'One need with its story, and what I may do with it. What is not listed only whoever asked and the desk see (C1).',
    input: v.strictObject(needId),
    refusals: ['member.none', 'need.notFound'],
  }),
  'need.desk': action<Page<NeedDeskRow>>()({
    may: 'runDesk',
    about: 'Every need of the community on one shelf, the newest first, with what is late (C1, S2).',
    input: v.strictObject({ shelf: v.picklist(['asked', 'open', 'held', 'answered', 'all']), cursor }),
    refusals: ['member.none', 'role.wrong'],
  }),
  'need.ask': action<NeedAnswer>()({
    may: 'member',
    about:
      'Says what I, or my building, need (C1): 需求, 微心愿, 微项目. The desk lists it in words for everybody.',
    input: v.strictObject({ kind, words }),
    refusals: [...ofOpening, 'text.refused'],
  }),
  'need.take': action<NeedAnswer>()({
    may: 'runDesk',
    about:
      'Takes down what was heard at a meeting, at the desk or on the telephone, and lists it in the same step (C1). Without `asker` nobody by name asked for it.',
    input: v.strictObject({
      kind,
      source: v.picklist(needSources.filter((source) => source !== 'self')),
      words,
      asker: v.optional(v.strictObject({ name: personName, phone, home: v.optional(home) })),
      ...publicWords,
    }),
    refusals: [...ofOpening, 'role.wrong', ...ofPublic],
  }),
  'need.put': action<NeedAnswer>()({
    may: 'runDesk',
    about:
      'Lists what somebody asked for in words for everybody, or puts them right while nobody has claimed it (C1).',
    input: v.strictObject({ ...needId, ...publicWords }),
    refusals: [...ofStep, ...ofPublic, 'member.homeUnknown'],
  }),
  'need.decline': action<NeedAnswer>()({
    may: 'runDesk',
    about: '不列入, with the reason, which whoever asked reads (C1).',
    input: v.strictObject({ ...needId, reason: text(limits.reason) }),
    refusals: [...ofStep, 'text.refused'],
  }),
  'need.withdraw': action<NeedAnswer>()({
    may: 'recallNeed',
    about: 'Takes a need back: whoever asked, or the desk for them (C1).',
    input: v.strictObject({ ...needId, reason: optionalText(limits.reason) }),
    refusals: [...ofMine, 'text.refused'],
  }),
  'need.claim': action<NeedAnswer>()({
    may: 'helpOut',
    about:
      '认领 (C1): the first who claims has it, for oneself or, with unitId, in the name of a partner unit one acts for while its agreement runs.',
    input: v.strictObject({ ...needId, unitId: v.optional(id) }),
    refusals: [...ofStep, 'need.own', 'unit.notYours', 'unit.notInForce'],
  }),
  'need.contact': action<NeedContactView>()({
    may: 'keepClaim',
    about:
      'Name, phone and door of whoever asked, for who has claimed it, until it is settled; every look is kept (V6).',
    input: v.strictObject(needId),
    refusals: ofMine,
  }),
  'need.promise': action<NeedAnswer>()({
    may: 'keepClaim',
    about: 'Promises the day by whose evening it is done (C1).',
    input: v.strictObject({ ...needId, day: moment }),
    refusals: [...ofMine, 'need.dayPast', 'need.dayFar'],
  }),
  'need.release': action<NeedAnswer>()({
    may: 'keepClaim',
    about:
      'Gives a claim back with the reason, or the desk takes it back: it waits to be claimed again (C1).',
    input: v.strictObject({ ...needId, reason: text(limits.reason) }),
    refusals: [...ofMine, 'text.refused'],
  }),
  'need.finish': action<NeedAnswer>()({
    may: 'keepClaim',
    about: 'Done, with words and photos; whoever asked says whether that was it (C1).',
    input: v.strictObject({ ...needId, words: text(needLimits.done), photos }),
    refusals: [...ofMine, ...ofPhotos, 'text.refused'],
  }),
  'need.confirm': action<NeedAnswer>()({
    may: 'settleNeed',
    about:
      'Whoever asked says that it is done, or what is not, which gives it back to who claimed it; the desk for people without a phone, with what they said, never of its own help (C1).',
    input: v.strictObject({ ...needId, fixed: v.boolean(), words: optionalText(limits.reason) }),
    refusals: [...ofMine, 'need.reasonMissing', 'text.refused'],
  }),
  'need.answer': action<NeedAnswer>()({
    may: 'runDesk',
    about:
      'Answers in public what came of it, with those pictures of the work that may hang (C1: 事事有回音).',
    input: v.strictObject({ ...needId, text: text(needLimits.done), photos }),
    refusals: [...ofStep, ...ofPublic, 'need.photosUnknown'],
  }),
} satisfies ActionsOf<'need'>
