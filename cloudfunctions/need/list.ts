import { needLists } from '../../domain/need/header'
import { stateIn } from '../platform/caseKind'
import { memberHandler } from '../platform/context'
import { pageOf } from '../platform/page'
import { accepted } from '../platform/reply'
import { needKind } from './kind'
import { needRow } from './view'

export const needList = memberHandler({
  action: 'need.list',
  run: async ({ services: { store }, communityId, member: { memberId }, input: { shelf, cursor } }) => {
    const shelves = {
      open: needLists.open,
      held: needLists.held,
      answered: needLists.done,
      mine: needLists.of(memberId),
    }
    const page = await pageOf(store, 'cases', {
      where: { communityId, listKeys: shelves[shelf] },
      by: 'openedAt',
      direction: 'desc',
      cursor,
      fields: ['state'],
    })
    return accepted({ ...page, rows: page.rows.map((row) => needRow(stateIn(needKind, row), memberId)) })
  },
})
