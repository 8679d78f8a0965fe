import type { Printer } from './types'

/** WeChat prints nothing: a picture is kept and printed from a PC. */
export const printer: Printer = { able: false, print: () => undefined }
