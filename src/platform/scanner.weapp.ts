import Taro from '@tarojs/taro'
import type { Scanner } from './types'

export const scanner: Scanner = {
  able: true,
  async scan() {
    try {
      const { result } = await Taro.scanCode({ onlyFromCamera: false })
      return result
    } catch {
      return null
    }
  },
}
