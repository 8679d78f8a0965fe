import * as v from 'valibot'
import { action } from '../action'
import { home, id, limits, phone, text } from '../fields'
import type { MeView } from '../views'

export const memberActions = {
  'member.me': action<MeView | null>()({
    kind: 'query',
    who: 'anyone',
    about: 'Who I am in this community; null before joining.',
    input: v.strictObject({}),
    refusals: [],
  }),
  'member.join': action<MeView>()({
    kind: 'command',
    who: 'anyone',
    about:
      'Become a resident of a community by its code (U4). The home must be one of its buildings and units.',
    input: v.strictObject({ communityId: id, name: text(limits.name), phone, home }),
    refusals: [
      'community.notFound',
      'member.already',
      'member.homeUnknown',
      'text.refused',
      'request.idReused',
    ],
  }),
  'member.update': action<MeView>()({
    kind: 'command',
    who: 'member',
    about: 'Correct my own name, phone or home. Orders already under way keep what they were reported with.',
    input: v.strictObject({
      name: v.optional(text(limits.name)),
      phone: v.optional(phone),
      home: v.optional(home),
    }),
    refusals: ['member.none', 'member.homeUnknown', 'text.refused', 'request.idReused', 'busy'],
  }),
}
