import type { OrderState } from './states'
import type { EndedVisit, Release, StoryEntry } from './types'

export const storyOf = (state: OrderState): readonly StoryEntry[] => state.story ?? []

export const visitsOf = (state: OrderState): readonly EndedVisit[] =>
  storyOf(state).filter(
    (entry): entry is EndedVisit => entry.what === 'finished' || entry.what === 'leftUnresolved',
  )

export const endedOffers = (state: OrderState) =>
  storyOf(state).filter((entry) => entry.what === 'offerEnded')

export const releasesOf = (state: OrderState): readonly Release[] =>
  storyOf(state).filter((entry): entry is Release => entry.what === 'released')
