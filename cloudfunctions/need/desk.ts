import { needLists } from '../../domain/need/header'
import { stateIn } from '../platform/caseKind'
import { memberHandler } from '../platform/context'
import { pageOf } from '../platform/page'
import { accepted } from '../platform/reply'
import { needKind } from './kind'
import { needDeskRow } from './view'

const shelves = {
  asked: needLists.asked,
  open: needLists.open,
  held: needLists.held,
  answered: needLists.done,
  all: needLists.all,
} as const

export const needDesk = memberHandler({
  action: 'need.desk',
  run: async ({ services: { store }, communityId, member: { memberId }, input: { shelf, cursor }, at }) => {
    const page = await pageOf(store, 'cases', {
      where: { communityId, listKeys: shelves[shelf] },
      by: 'openedAt',
      direction: 'desc',
      cursor,
      fields: ['state'],
    })
    return accepted({
      ...page,
      rows: page.rows.map((row) => needDeskRow(stateIn(needKind, row), memberId, at)),
    })
  },
})
