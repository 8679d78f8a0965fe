import { paid } from '../testing/points'
import { after, anyCursor, type SpecimensOf } from '../testing/specimen'

export const pointsSpecimens: SpecimensOf<'points.wallet' | 'points.statement' | 'points.standard'> = {
  'points.wallet': {
    full: {},
    who: 'first',
    input: after(paid),
  },
  'points.statement': {
    full: { cursor: anyCursor },
    who: 'first',
    input: after(paid),
  },
  'points.standard': { full: {}, who: 'first', input: {} },
}
