import { noun } from '../noun'
import type { tableRefusals } from '../refusals/table'

export const table = noun<(typeof tableRefusals)[number]>()({
  names: {
    'table.get': 'query',
  },
  pages: {},
})
