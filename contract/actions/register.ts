import * as v from 'valibot'
import { action, type ActionsOf } from '../action'
import { cursor, optionalText, orderKind, orderStatus, span, tableWishes } from '../fields'
import { limits } from '../limits'
import { tableMay } from '../refusals/table'
import type { FoundRows } from '../views/register'
import type { TableView } from '../views/table'

const filter = {
  words: optionalText(limits.searchWords),
  status: v.optional(orderStatus),
  kind: v.optional(orderKind),
  ...span,
}

export const registerActions = {
  'register.find': action<FoundRows>()({
    may: 'runDesk',
    about:
      'The 维修统计表, searched whole (S1): by number, name or its initials, telephone, place, words, days, each as displayed or otherwise spelled; all of the words must be there. By status, kind and span of the day it was reported, too. 20 rows a page, the newest first; the first page says how many were found.',
    input: v.strictObject({ ...filter, counts: v.optional(v.boolean(), false), cursor }),
    refusals: ['member.none', 'role.wrong'],
  }),
  'register.count': action<{ count: number }>()({
    may: 'runDesk',
    about: 'How many rows these words and filters find: what an export would hold.',
    input: v.strictObject(filter),
    refusals: ['member.none', 'role.wrong'],
  }),
  'register.export': action<TableView>()({
    may: 'runDesk',
    about:
      'Everything that these words and filters find, as a table (S1), written by the function `table`. Names, doors and phones are masked unless `full`, which takes a reason and stands in the journal. Ask `table.get` for the file.',
    input: v.strictObject({ ...filter, ...tableWishes }),
    refusals: ['member.none', 'role.wrong', 'text.refused', ...tableMay],
  }),
} satisfies ActionsOf<'register'>
