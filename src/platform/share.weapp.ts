import { useShareAppMessage } from '@tarojs/taro'
import type { ShareCard } from './shareCard'

export const canShare = true

// Drawn by scripts/bitmaps.ts. Without a picture of ours WeChat takes one of the screen, door and phone and all.
const imageUrl = '/assets/share/card.png'

/** What WeChat sends when the person shares this page (`<Button open={{ openType: 'share' }}>`). */
export function useShareCard(card: () => ShareCard): void {
  useShareAppMessage(() => ({ ...card(), imageUrl }))
}
