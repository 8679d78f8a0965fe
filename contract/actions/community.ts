import * as v from 'valibot'
import { action, type ActionsOf } from '../action'
import { numberTopics } from '../../domain/community/numbers'
import { bookNames } from '../books'
import { cursor, gates, id, officePhone, rules, span, tableWishes, text, whole } from '../fields'
import { limits } from '../limits'
import type {
  CommunityCodeView,
  CommunityRulesView,
  CommunityView,
  HistoryOfSettings,
} from '../views/community'
import { tableMay } from '../refusals/table'
import type { Page } from '../views/page'
import type { TableView } from '../views/table'

const bookName = v.picklist(bookNames)

export const communityActions = {
  'community.get': action<CommunityView>()({
    may: 'anyone',
    about:
      'The community a person belongs to, or the one named by its joining code (U4). Public facts only: name, telephone, the numbers to call at once, buildings, rules, and which messages may be asked for.',
    input: v.strictObject({ communityId: v.optional(id) }),
    refusals: ['community.notFound'],
  }),
  'community.rules': action<CommunityRulesView>()({
    may: 'runDesk',
    about: 'Everything the community may set for itself: rules, buildings, telephone, hours.',
    input: v.strictObject({}),
    refusals: ['member.none', 'role.wrong'],
  }),
  'community.history': action<Page<HistoryOfSettings>>()({
    may: 'runDesk',
    about:
      'Who changed what of the community’s own settings, and when (S11): telephone, numbers, hours, rules, buildings, bodies; newest first, 20 a page.',
    input: v.strictObject({ cursor }),
    refusals: ['member.none', 'role.wrong'],
  }),
  'community.update': action<CommunityRulesView>()({
    may: 'govern',
    about:
      'Change telephone, hours, when the shop is open, what stands together on its shelf (M4), the numbers to call at once (R8), buildings (a new estate; without units where there is no staircase) or rules, or who may do which kind of work (V3): what is published from now on is held to it. One building under two names is refused, so is one category twice, and opening times that overlap. Orders under way keep the terms they were reported with.',
    input: v.strictObject({
      phone: v.optional(officePhone),
      marketHours: v.optional(text(limits.marketHours)),
      openTimes: v.optional(
        v.pipe(
          v.array(
            v.strictObject({ weekday: whole(1, 7), from: whole(0, 24 * 60), until: whole(0, 24 * 60) }),
          ),
          v.maxLength(limits.openTimes),
        ),
      ),
      categories: v.optional(
        v.pipe(v.array(text(limits.category)), v.minLength(1), v.maxLength(limits.categories)),
      ),
      buildings: v.optional(
        v.pipe(
          v.array(
            v.strictObject({
              name: text(limits.placePart),
              units: v.pipe(v.array(text(limits.placePart)), v.maxLength(limits.unitsOfBuilding)),
            }),
          ),
          v.minLength(1),
          v.maxLength(limits.buildings),
        ),
      ),
      numbers: v.optional(
        v.pipe(
          v.array(
            v.strictObject({
              topic: v.picklist(numberTopics),
              name: text(limits.name),
              phone: officePhone,
            }),
          ),
          v.maxLength(limits.numbers),
        ),
      ),
      rules: v.optional(rules),
      gates: v.optional(gates),
    }),
    refusals: [
      'member.none',
      'role.wrong',
      'community.namedTwice',
      'community.timesWrong',
      'text.refused',
      'text.later',
      'request.idReused',
      'busy',
    ],
  }),
  'community.export': action<Page<Readonly<Record<string, unknown>>>>()({
    may: 'govern',
    about:
      'The community’s own books, one collection at a time, 100 documents a page, without openids: for keeping, or for moving away (U4).',
    input: v.strictObject({
      collection: bookName,
      cursor,
    }),
    refusals: ['member.none', 'role.wrong'],
  }),
  'community.table': action<TableView>()({
    may: 'govern',
    about:
      'One of the community’s books as a table for people, whole or of a span of days (`from` until before `until`), written by the function `table` (U4). Names, doors and phones are masked unless `full`, which takes a reason and stands in the journal. Ask `table.get` for the file.',
    input: v.strictObject({ book: bookName, ...tableWishes, ...span }),
    refusals: ['member.none', 'role.wrong', ...tableMay],
  }),
  'community.code': action<CommunityCodeView>()({
    may: 'runDesk',
    about: 'The picture that leads to joining this community, to be printed and put up (U4).',
    input: v.strictObject({}),
    refusals: ['member.none', 'role.wrong', 'code.unavailable', 'request.idReused', 'busy'],
  }),
} satisfies ActionsOf<'community'>
