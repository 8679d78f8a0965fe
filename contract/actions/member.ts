import * as v from 'valibot'
import { roles, type Role } from '../../domain/member/types'
import { action, type ActionsOf } from '../action'
import { cursor, home, id, personName, phone } from '../fields'
import { shapes } from '../shapes'
import type {
  HomeView,
  KinListView,
  MeView,
  MemberRow,
  MyDataView,
  PhoneView,
  SessionView,
} from '../views/member'
import type { Page } from '../views/page'

export const memberActions = {
  'member.me': action<SessionView | null>()({
    may: 'anyone',
    about:
      'Who I am in the community that the call names, or in the one I joined last, and every community I belong to (C8); null when there is none.',
    input: v.strictObject({}),
    refusals: ['member.none'],
  }),
  'member.home': action<HomeView>()({
    may: 'member',
    about:
      'What waits for me and by when, what I reported, hold and wait for, and the newest notice: every message that WeChat may push stands here as well (U3).',
    input: v.strictObject({}),
    refusals: ['member.none'],
  }),
  'member.join': action<MeView>()({
    may: 'anyone',
    about:
      'Become a resident of a community by its code (U4). The home must be one of its buildings and units.',
    input: v.strictObject({ communityId: id, name: personName, phone, home }),
    refusals: [
      'community.notFound',
      'member.already',
      'member.homeUnknown',
      'member.none', // a late copy, after leaving: whom it made a member is none any more
      'text.refused',
      'request.idReused',
    ],
  }),
  'member.phone': action<PhoneView>()({
    may: 'anyone',
    about:
      'The telephone number that I let WeChat give by its button, to me alone; nothing is kept until I join or update with it.',
    input: v.strictObject({ code: v.pipe(v.string(), v.regex(shapes.phoneCode)) }),
    refusals: ['phone.codeUsed', 'phone.unavailable'],
  }),
  'member.update': action<MeView>()({
    may: 'member',
    about:
      'Correct my own name, phone or home. Orders already under way keep what they were reported with; a home that was left counts as one’s own for half a year (P1).',
    input: v.strictObject({
      name: v.optional(personName),
      phone: v.optional(phone),
      home: v.optional(home),
    }),
    refusals: [
      'member.none',
      'member.homeUnknown',
      'text.refused',
      'request.tooMany',
      'request.idReused',
      'busy',
    ],
  }),
  'member.relatives': action<KinListView>()({
    may: 'nameKin',
    about: 'Whom I have named as family, and who has named me (P1); for the desk of any member.',
    input: v.strictObject({ memberId: v.optional(id) }),
    refusals: ['member.none', 'role.wrong', 'member.notFound'],
  }),
  'member.addRelative': action<{ relativeId: string }>()({
    may: 'nameKin',
    about:
      'Name somebody as family, by name and telephone: from then on neither scores or judges the other (P1). The answer tells nothing about whether they are a member. The desk may say it of any member (`memberId`).',
    input: v.strictObject({ memberId: v.optional(id), name: personName, phone }),
    refusals: [
      ...(['member.none', 'role.wrong', 'member.notFound', 'member.kinSelf', 'member.kinAlready'] as const),
      ...(['text.refused', 'request.tooMany', 'request.idReused', 'busy'] as const),
    ],
  }),
  'member.endRelative': action<{ relativeId: string }>()({
    may: 'endKin',
    about:
      'Say that they are family no more: either of the two, or the desk. For half a year it counts on (P1). `memberId`: who has named them, when it was not oneself.',
    input: v.strictObject({ memberId: v.optional(id), relativeId: id }),
    refusals: [
      ...([
        'member.none',
        'role.wrong',
        'member.notFound',
        'member.kinOver',
        'request.idReused',
        'busy',
      ] as const),
    ],
  }),
  'member.list': action<Page<MemberRow>>()({
    may: 'runDesk',
    about: 'The members of this community, newest first, 20 a page; or those with one role (S6).',
    input: v.strictObject({ role: v.optional(v.picklist(roles)), cursor }),
    refusals: ['member.none', 'role.wrong'],
  }),
  'member.appoint': action<{ memberId: string; roles: readonly Role[] }>()({
    may: 'appoint',
    about:
      'Give or take the roles of the desk: staff, secretary, property (S6). Whoever is made 物业 works for one body of the list, `bodyId` (R5). A community always keeps one secretary; volunteers are approved by volunteer.review.',
    input: v.strictObject({
      memberId: id,
      roles: v.pipe(v.array(v.picklist(['staff', 'secretary', 'property'])), v.maxLength(3)),
      bodyId: v.optional(id),
    }),
    refusals: [
      'member.none',
      'role.wrong',
      'member.notFound',
      'member.lastSecretary',
      'body.missing',
      'body.notFound',
      'body.closed',
      'request.idReused',
      'busy',
    ],
  }),
  'member.export': action<MyDataView>()({
    may: 'member',
    about:
      'Everything held about me, as data (U4): profile, orders, points, redemptions, photos; at most 1,000 of each.',
    input: v.strictObject({}),
    refusals: ['member.none'],
  }),
  'member.leave': action<{ left: true }>()({
    may: 'anyone',
    about:
      'Leave and be forgotten (U4): name, phone, home and pictures are erased everywhere; the ledger keeps its entries without the person. Not while holding orders or uncollected goods.',
    input: v.strictObject({ confirm: v.literal('注销') }),
    refusals: ['member.none', 'member.stillBusy', 'member.lastSecretary', 'request.idReused', 'busy'],
  }),
} satisfies ActionsOf<'member'>
