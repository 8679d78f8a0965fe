import Taro from '@tarojs/taro'
import type { PrivacyQuestion } from './types'

// Taro hands on only those of WeChat's calls it knows by name, so these two are asked of WeChat itself.
declare const wx: Partial<Pick<typeof Taro, 'onNeedPrivacyAuthorization' | 'openPrivacyContract'>> | undefined
const wechat = typeof wx === 'undefined' ? Taro : wx

/**
 * From now on the protected interfaces wait for the answer to this question, once until the person agreed. WeChats too
 * old for the question never ask it.
 */
export function onPrivacyAsked(ask: (question: PrivacyQuestion) => void): void {
  wechat.onNeedPrivacyAuthorization?.((resolve) => {
    resolve({ event: 'exposureAuthorization' })
    ask({
      agree: (buttonId) => resolve({ event: 'agree', buttonId }),
      refuse: () => resolve({ event: 'disagree' }),
    })
  })
}

export const openContract: (() => void) | undefined = () => wechat.openPrivacyContract?.({})
