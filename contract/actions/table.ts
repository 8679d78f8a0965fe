import * as v from 'valibot'
import { action, type ActionsOf } from '../action'
import { id } from '../fields'
import type { TableView } from '../views/table'

export const tableActions = {
  'table.get': action<TableView>()({
    may: 'runDesk',
    about:
      'Whether a table that I asked for is ready, and its file while there is one (S1). Nobody gets another person’s.',
    input: v.strictObject({ tableId: id }),
    refusals: ['member.none', 'role.wrong', 'table.notFound'],
  }),
} satisfies ActionsOf<'table'>
