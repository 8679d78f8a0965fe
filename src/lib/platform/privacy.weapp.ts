import Taro from '@tarojs/taro'
import type { PrivacyQuestion } from './types'

/** From now on the protected interfaces wait for the answer to this question, once until the person agreed. */
export function onPrivacyAsked(ask: (question: PrivacyQuestion) => void): void {
  Taro.onNeedPrivacyAuthorization((resolve) => {
    resolve({ event: 'exposureAuthorization' })
    ask({
      agree: (buttonId) => resolve({ event: 'agree', buttonId }),
      refuse: () => resolve({ event: 'disagree' }),
    })
  })
}

export const openContract: (() => void) | undefined = () => Taro.openPrivacyContract()
