import Taro from '@tarojs/taro'
import type { Player } from './types'

export const player: Player = {
  play(source, ended) {
    const sound = Taro.createInnerAudioContext()
    let over = false
    const end = () => {
      if (over) return
      over = true
      sound.destroy()
      ended()
    }
    sound.onEnded(end)
    sound.onError(end)
    // A phone that is set to silent still plays what its person wants to hear.
    void Taro.setInnerAudioOption({ obeyMuteSwitch: false })
    // WeChat takes cloud:// as it is
    sound.src = source
    sound.play()
    return end
  },
}
