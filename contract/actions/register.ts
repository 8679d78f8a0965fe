import * as v from 'valibot'
import { action, type ActionsOf } from '../action'
import {
  cursor,
  id,
  incomingFile,
  optionalText,
  orderKind,
  orderStatus,
  span,
  tableWishes,
  text,
  whole,
} from '../fields'
import { limits } from '../limits'
import { tableMay } from '../refusals/table'
import { importFields } from '../../domain/tables/types'
import { importLimits } from '../../domain/tables/limits'
import type { ImportRowsView, ImportView } from '../views/import'
import type { FoundRows } from '../views/register'
import type { TableView } from '../views/table'

const filter = {
  words: optionalText(limits.searchWords),
  status: v.optional(orderStatus),
  kind: v.optional(orderKind),
  ...span,
}

const sheet = whole(0, importLimits.sheets - 1)
const importAnswer = v.variant('kind', [
  v.strictObject({
    kind: v.literal('column'),
    sheet,
    column: whole(0, importLimits.columns - 1),
    field: v.nullable(v.picklist(importFields)),
  }),
  v.strictObject({ kind: v.literal('year'), sheet, year: whole(1980, 2099) }),
  v.strictObject({
    kind: v.literal('building'),
    text: text(importLimits.cell),
    building: v.nullable(text(limits.placePart)),
  }),
  v.strictObject({
    kind: v.literal('cell'),
    sheet,
    line: whole(1, 200_000),
    field: v.picklist(importFields),
    text: text(importLimits.cell, 0),
  }),
])
const ofImport = ['member.none', 'role.wrong', 'import.notFound'] as const
const ofImportCommand = [...ofImport, 'request.idReused', 'busy'] as const

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
  'register.import': action<ImportView>()({
    may: 'runDesk',
    about:
      'Takes in an old table (S1): .xlsx, .xls or text, as it is. The function `table` reads it; nothing is written into the register before somebody has seen what was understood. Ask `register.importGet` how far it is.',
    input: v.strictObject({
      fileId: incomingFile,
      name: text(limits.fileName),
    }),
    refusals: ['member.none', 'role.wrong', 'text.refused', 'request.idReused', 'request.tooMany', 'busy'],
  }),
  'register.importLast': action<{ last: ImportView | null }>()({
    may: 'runDesk',
    about: 'The old table that was taken in last, to go on with it.',
    input: v.strictObject({}),
    refusals: ['member.none', 'role.wrong'],
  }),
  'register.importGet': action<ImportView>()({
    may: 'runDesk',
    about: 'How far an old table is: read, asked about, written.',
    input: v.strictObject({ importId: id }),
    refusals: ofImport,
  }),
  'register.importRows': action<ImportRowsView>()({
    may: 'runDesk',
    about: `The lines of an old table as they were understood, ${importLimits.part} a page; with \`stopped\` only those that wait for an answer.`,
    input: v.strictObject({
      importId: id,
      part: v.optional(whole(0, importLimits.rows), 0),
      stopped: v.optional(v.boolean(), false),
    }),
    refusals: ofImport,
  }),
  'register.importAnswer': action<ImportView>()({
    may: 'runDesk',
    about:
      'What somebody says to the questions of an old table: what a column is, which year, which building, what ought to stand in a cell. It is read again with it.',
    input: v.strictObject({
      importId: id,
      answers: v.pipe(v.array(importAnswer), v.minLength(1), v.maxLength(50)),
    }),
    refusals: [...ofImportCommand, 'text.refused', 'import.reading', 'import.ended', 'import.answersMax'],
  }),
  'register.importWrite': action<ImportView>()({
    may: 'runDesk',
    about:
      'Writes the next part of an old table into the register as 补登: each line once, however often it or another copy of the file is written. Ask again until `written` is `parts`; whoever stops asking has stopped it.',
    input: v.strictObject({ importId: id }),
    refusals: [...ofImportCommand, 'import.reading', 'import.ended'],
  }),
  'register.importEnd': action<ImportView>()({
    may: 'runDesk',
    about: 'Lays an old table aside and wipes it; what was written of it stays.',
    input: v.strictObject({ importId: id }),
    refusals: ofImportCommand,
  }),
} satisfies ActionsOf<'register'>
