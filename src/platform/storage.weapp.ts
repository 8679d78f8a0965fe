import Taro from '@tarojs/taro'
import type { Storage } from './types'

/** WeChat's own storage, one for each person who uses the phone's WeChat. */
export const storage: Storage = {
  get(key: string): unknown {
    try {
      const kept: unknown = Taro.getStorageSync(key)
      return kept === '' || kept === undefined || kept === null ? undefined : kept
    } catch {
      return undefined
    }
  },
  set(key, value) {
    try {
      Taro.setStorageSync(key, value)
    } catch {
      // full: the draft or cached page is not kept, the app goes on
    }
  },
  remove(key) {
    try {
      Taro.removeStorageSync(key)
    } catch {
      // nothing was kept there
    }
  },
  keys() {
    try {
      return Taro.getStorageInfoSync().keys
    } catch {
      return []
    }
  },
}
