import { useShareAppMessage } from '@tarojs/taro'
import type { ShareCard } from './shareCard'

export const canShare = true

/** What WeChat sends when the person shares this page (`<Button open={{ openType: 'share' }}>`). */
export function useShareCard(card: () => ShareCard): void {
  useShareAppMessage(() => card())
}
