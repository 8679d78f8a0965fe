import type { Section } from './row'
import { community, everyone } from './rows/community'
import { market } from './rows/market'
import { points } from './rows/points'
import { reporting } from './rows/report'
import { secretary } from './rows/secretary'
import { serving } from './rows/serve'

/** What the app must be able to do, in the order of the page. */
export const features: readonly Section[] = [
  reporting,
  serving,
  points,
  market,
  secretary,
  community,
  everyone,
]
