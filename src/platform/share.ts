import type { ShareCard } from './shareCard'

/** Whether this build can hand a card to a group chat; when not, offer copying the words. */
export const canShare: boolean = false

/** The browser has no group chats. */
export function useShareCard(_card: () => ShareCard): void {
  // nothing to register
}
