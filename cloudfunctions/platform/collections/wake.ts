import type { IndexDeclaration } from '../collections.types'

/** What wakes now, over all communities, the longest due first: the timer's one question to a collection. */
export const wake = { name: 'wake', fields: [['wakeAt', 1]] } as const satisfies IndexDeclaration
