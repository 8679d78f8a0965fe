import type { PrivacyQuestion } from './types'

/** A browser asks by itself before the camera, and nobody else does. */
export function onPrivacyAsked(_ask: (question: PrivacyQuestion) => void): void {
  // nothing to listen to
}

/** WeChat's page with the whole guide; undefined where there is none. */
export const openContract: (() => void) | undefined = undefined
