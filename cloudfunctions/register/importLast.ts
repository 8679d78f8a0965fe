import { memberHandler } from '../platform/context'
import { accepted } from '../platform/reply'
import { importView } from './importView'

export const registerImportLast = memberHandler({
  action: 'register.importLast',
  run: async ({ services: { store }, communityId }) => {
    const [last] = await store.find('imports', { communityId }, { orderBy: [['at', 'desc']], limit: 1 })
    return accepted({ last: last === undefined ? null : importView(last) })
  },
})
