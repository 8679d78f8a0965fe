import type { Printer } from './types'

export const printer: Printer = { able: true, print: () => window.print() }
