import { memberHandler } from '../platform/context'
import { accepted, refused } from '../platform/reply'
import { tableView } from './view'

export const tableGet = memberHandler({
  action: 'table.get',
  load: ({ services, input }) => services.store.get('tables', input.tableId),
  run: ({ member, communityId }, table) => {
    const mine = table?.communityId === communityId && table.memberId === member.memberId
    return Promise.resolve(
      table === null || !mine || table.status === 'ended'
        ? refused('table.notFound')
        : accepted(tableView(table)),
    )
  },
})
