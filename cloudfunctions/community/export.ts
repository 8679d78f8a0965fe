import { memberHandler } from '../platform/context'
import { bookOf, type Module } from '../platform/module'
import { pageOf } from '../platform/page'
import { accepted } from '../platform/reply'

const rowsMax = 100

export const communityExport = (modules: readonly Module[]) =>
  memberHandler({
    action: 'community.export',
    run: async ({ services, communityId, input: { collection, cursor } }) => {
      const { by, row } = bookOf(modules, collection)
      const [path, direction] = by
      const where = { communityId }
      const page = await pageOf(services.store, collection, {
        where,
        by: path,
        direction,
        cursor,
        size: rowsMax,
      })
      return accepted({ ...page, rows: page.rows.map(row) })
    },
  })
