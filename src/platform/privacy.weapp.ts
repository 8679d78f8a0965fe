import Taro from '@tarojs/taro'
import type { PrivacyQuestion } from './types'

// Taro hands on the calls that this WeChat has; an old one has neither of these.
const wechat: Partial<Pick<typeof Taro, 'onNeedPrivacyAuthorization' | 'openPrivacyContract'>> = Taro

/**
 * From now on the protected interfaces wait for the answer to this question, once until the person agreed. A WeChat
 * too old for the question never asks it.
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
