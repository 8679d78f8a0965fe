import { noun, page } from '../noun'
import type { volunteerRefusals } from '../refusals/volunteer'

export const volunteer = noun<(typeof volunteerRefusals)[number]>()({
  names: {
    'volunteer.apply': 'command',
    'volunteer.review': 'command',
    'volunteer.list': 'query',
    'volunteer.lapses': 'query',
    'volunteer.appeal': 'command',
    'volunteer.appeals': 'query',
    'volunteer.answerAppeal': 'command',
  },
  pages: {
    apply: page('packages/volunteer/apply/index'),
    lapses: page('packages/volunteer/lapses/index'),
  },
})
