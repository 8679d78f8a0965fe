import type { ConsentStatus } from './types'

/** How a consent stands, in one word, wherever it is told. */
export const consentNames: Readonly<Record<ConsentStatus, string>> = {
  asked: '等本人答复',
  agreed: '代办中',
  refused: '没同意',
  ended: '不代办了',
}
