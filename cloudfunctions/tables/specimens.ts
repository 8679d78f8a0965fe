import type { tableActions } from '../../contract/actions/table'
import { orderIn } from '../testing/orders'
import { nothing, type SpecimensOf } from '../testing/specimen'

export const tableSpecimens: SpecimensOf<keyof typeof tableActions> = {
  'table.get': {
    full: { tableId: nothing },
    who: 'secretary',
    input: async (ground) => {
      await orderIn(ground, 'scored')
      const { tableId } = await ground.must('secretary', 'community.table', { book: 'orders' })
      return { tableId }
    },
  },
}
