import { noun } from '../noun'
import type { photoRefusals } from '../refusals/photo'

export const photo = noun<(typeof photoRefusals)[number]>()({
  names: {
    'photo.add': 'command',
  },
  pages: {},
})
