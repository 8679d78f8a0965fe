import type { Scanner } from './types'

/** A browser window has no scanner: codes are typed. */
export const scanner: Scanner = { able: false, scan: () => Promise.resolve(null) }
