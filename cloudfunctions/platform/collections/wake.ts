import type { IndexDeclaration } from '../collections.types'

/**
 * The indexes of whatever wakes. `wake`: what wakes now, over all communities, the longest due first, which is the timer's
 * one question to a collection. `stuck`: what time could do nothing to, for the desk.
 */
export const waking = [
  { name: 'wake', fields: [['wakeAt', 1]] },
  {
    name: 'stuck',
    fields: [
      ['communityId', 1],
      ['wakeTries', 1],
    ],
  },
] as const satisfies readonly IndexDeclaration[]
