import { pagesElement } from '../frame'
import { wxCalls } from './call'

const windowFacts = () => ({
  pixelRatio: devicePixelRatio,
  screenWidth: innerWidth,
  screenHeight: innerHeight,
  windowWidth: innerWidth,
  windowHeight: pagesElement.clientHeight,
  statusBarHeight: 0,
  safeArea: {
    left: 0,
    right: innerWidth,
    top: 0,
    bottom: innerHeight,
    width: innerWidth,
    height: innerHeight,
  },
})
const baseFacts = () => ({
  SDKVersion: '3.8.0',
  language: 'zh_CN',
  version: '8.0.50',
  theme: 'light',
  fontSizeSetting: 16,
  fontSizeScaleFactor: 1,
  host: { env: 'WeChat' },
})
const deviceFacts = () => ({
  brand: 'test',
  model: 'test',
  system: 'iOS 18.0',
  platform: 'ios',
  benchmarkLevel: 30,
})
const allFacts = () => ({ ...windowFacts(), ...baseFacts(), ...deviceFacts() })

/** What any phone tells of itself without asking anybody. */
export const facts: Record<string, unknown> = {
  getWindowInfo: windowFacts,
  getAppBaseInfo: baseFacts,
  getDeviceInfo: deviceFacts,
  getSystemInfoSync: allFacts,
  getSystemSetting: () => ({ deviceOrientation: 'portrait' }),
  getAccountInfoSync: () => ({ miniProgram: { appId: 'wxtest', envVersion: 'develop', version: '' } }),
  getMenuButtonBoundingClientRect: () => ({
    width: 87,
    height: 32,
    left: innerWidth - 97,
    right: innerWidth - 10,
    top: 6,
    bottom: 38,
  }),
  canIUse: () => true,
  nextTick: (run: () => void) => queueMicrotask(run),
  ...wxCalls({ getSystemInfo: allFacts, getSystemInfoAsync: allFacts }),
}
