/** The platform's own error numbers for a call that the function did not answer (wx.cloud.callFunction). */
export const PLATFORM_CODES = {
  notFound: -501000,
  overloaded: -501004,
  failed: -504002,
  timedOut: -504003,
} as const

export type PlatformFault = keyof typeof PLATFORM_CODES

/** What a caller gets when a function did not answer: it is missing, threw, died, ran too long, or found no place. */
export class PlatformError extends Error {
  readonly fault: PlatformFault
  readonly errCode: number
  constructor(fault: PlatformFault, message: string) {
    super(message)
    this.name = 'PlatformError'
    this.fault = fault
    this.errCode = PLATFORM_CODES[fault]
  }
}
