import { noun, page } from '../noun'
import type { volunteerRefusals } from '../refusals/volunteer'

export const volunteer = noun<(typeof volunteerRefusals)[number]>()({
  names: {
    'volunteer.apply': 'command',
    'volunteer.review': 'command',
    'volunteer.list': 'query',
  },
  pages: {
    apply: page('packages/volunteer/apply/index'),
  },
})
