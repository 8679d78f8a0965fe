import * as v from 'valibot'
import { awardLimits } from '../../domain/award/award'
import { awardKinds, awardSources } from '../../domain/award/types'
import { action } from '../action'
import { cursor, id, optionalText, whole } from '../fields'
import { limits } from '../limits'
import type { AwardView } from '../views/award'
import type { Page } from '../views/page'

const command = ['member.none', 'role.wrong', 'request.idReused', 'busy', 'text.refused'] as const

export const awardActions = {
  'points.award': action<{ awardId: string }>()({
    may: 'score',
    about:
      'Proposes points by hand (P5), for an activity, for deliberation or for civility (P6), new ones or out of the pool (P7): with evidence in words or pictures, never for oneself or one’s family. They are paid when a second person agrees (`points.approve`); after two weeks the proposal is void.',
    input: v.strictObject({
      kind: v.picklist(awardKinds),
      source: v.optional(v.picklist(awardSources), 'new'),
      people: v.pipe(v.array(id), v.minLength(1), v.maxLength(awardLimits.people)),
      points: whole(1, awardLimits.points),
      words: optionalText(awardLimits.words),
      photos: v.optional(v.pipe(v.array(id), v.maxLength(awardLimits.photos)), []),
    }),
    refusals: [
      ...command,
      'member.notFound',
      'photo.notFound',
      'photo.notYours',
      'award.evidenceMissing',
      'award.ownFamily',
    ],
  }),
  'points.approve': action<{ awardId: string }>()({
    may: 'score',
    about:
      'Agrees to points by hand, which pays them at once, or refuses them with a reason (P5): by somebody who neither proposed them nor is to have them, nor is of the family of either.',
    input: v.strictObject({ awardId: id, agree: v.boolean(), why: optionalText(limits.reason) }),
    refusals: [
      ...command,
      'award.notFound',
      'award.answered',
      'award.lapsed',
      'award.notByYou',
      'award.whyMissing',
      'points.notEnough',
    ],
  }),
  'points.awards': action<Page<AwardView> & { pool?: number }>()({
    may: 'score',
    about:
      'Points by hand, newest first, with their evidence (P5); the first page says what lies in the pool.',
    input: v.strictObject({ cursor }),
    refusals: ['member.none', 'role.wrong'],
  }),
} as const
