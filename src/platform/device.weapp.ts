import { dialled } from '../../domain/kernel/phone'
import Taro from '@tarojs/taro'
import type { Device } from './types'

// 16 px is WeChat's standard size; older versions tell the size in px and not yet the factor.
const standardPx = 16

export const device: Device = {
  fontScale() {
    try {
      const info = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number; fontSizeSetting?: number }
      return info.fontSizeScaleFactor ?? (info.fontSizeSetting ?? standardPx) / standardPx
    } catch {
      return 1
    }
  },
  paint() {
    // WeChat paints its bars by theme.json and the phone's mode
  },
  tick() {
    Taro.vibrateShort({ type: 'light' }).catch(() => undefined)
  },
  async call(phoneNumber) {
    try {
      await Taro.makePhoneCall({ phoneNumber: dialled(phoneNumber) })
    } catch {
      // the person put the phone away
    }
  },
  async copy(text) {
    await Taro.setClipboardData({ data: text })
  },
  onBack(run) {
    const online = ({ isConnected }: { isConnected: boolean }) => {
      if (isConnected) run()
    }
    Taro.onNetworkStatusChange(online)
    Taro.onAppShow(run)
    return () => {
      Taro.offNetworkStatusChange(online)
      Taro.offAppShow(run)
    }
  },
  clockOffset: () => Promise.resolve(0),
}
