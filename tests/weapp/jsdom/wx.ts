import { askingCalls } from '../wxNames'
import { globals } from './components'

type Options = Record<string, unknown> & {
  success?: (result: object) => void
  fail?: (error: object) => void
  complete?: (result: object) => void
}
/**
 * An asynchronous wx call as WeChat shapes it: callbacks when they are given, else a promise; `errMsg` either way.
 * What `answer` throws becomes `name:fail message`.
 */
export const wxCall =
  (name: string, answer: (options: Options) => unknown) =>
  (options: Options = {}): unknown => {
    const hasCallbacks = Boolean(options.success ?? options.fail ?? options.complete)
    const outcome = Promise.resolve()
      .then(() => answer(options))
      .then((result) => ({ errMsg: `${name}:ok`, ...(result as object | undefined) }))
    const settled = outcome.then(
      (result) => {
        options.success?.(result)
        options.complete?.(result)
        return result
      },
      (error: unknown) => {
        const failure = { errMsg: `${name}:fail ${error instanceof Error ? error.message : String(error)}` }
        options.fail?.(failure)
        options.complete?.(failure)
        if (hasCallbacks) return failure
        throw Object.assign(new Error(failure.errMsg), failure)
      },
    )
    return settled
  }

export interface WxWorld {
  /** every call that was made and not answered by a stub: a test must find this empty */
  unstubbed: string[]
  calls: { name: string; options: Options }[]
  storage: Map<string, string>
}

const rectangle = {
  left: 0,
  top: 0,
  right: 100,
  bottom: 100,
  width: 100,
  height: 100,
  scrollTop: 0,
  scrollLeft: 0,
}

function selectorQuery() {
  const callbacks: (() => void)[] = []
  const measured = (callback?: (r: object) => void) => {
    callbacks.push(() => callback?.({ ...rectangle, dataset: {}, id: '' }))
    return query
  }
  const node = {
    boundingClientRect: measured,
    scrollOffset: measured,
    fields: (_fields: object, callback?: (r: object) => void) => measured(callback),
    node: (callback?: (r: object) => void) => measured(callback && (() => callback({}))),
    context: () => query,
  }
  const query = {
    in: () => query,
    select: () => node,
    selectAll: () => node,
    selectViewport: () => node,
    exec: (done?: (all: object[]) => void) => {
      setTimeout(() => {
        callbacks.forEach((callback) => callback())
        done?.(callbacks.map(() => rectangle))
      }, 0)
      return query
    },
  }
  return query
}

/** What any phone answers without asking anybody: its own facts, and its storage. */
function phone(storage: Map<string, string>): Record<string, unknown> {
  const read = (key: string) => {
    const value = storage.get(key)
    return value === undefined ? '' : (JSON.parse(value) as unknown)
  }
  const facts = {
    SDKVersion: '3.7.0',
    platform: 'devtools',
    system: 'iOS 18.0',
    brand: 'test',
    model: 'test',
    language: 'zh_CN',
    theme: 'light',
    fontSizeSetting: 16,
    fontSizeScaleFactor: 1,
    pixelRatio: 2,
    windowWidth: 375,
    windowHeight: 812,
    screenWidth: 375,
    screenHeight: 812,
    statusBarHeight: 44,
    safeArea: { top: 44, bottom: 778, left: 0, right: 375, width: 375, height: 734 },
  }
  return {
    getSystemInfoSync: () => facts,
    getAppBaseInfo: () => facts,
    getDeviceInfo: () => facts,
    getWindowInfo: () => facts,
    getSystemSetting: () => ({}),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'wxtest', envVersion: 'develop', version: '' } }),
    getMenuButtonBoundingClientRect: () => ({ ...rectangle, top: 48, height: 32 }),
    canIUse: () => true,
    nextTick: (callback: () => void) => setTimeout(callback, 0),
    createSelectorQuery: selectorQuery,
    setStorageSync: (key: string, value: unknown) => void storage.set(key, JSON.stringify(value)),
    getStorageSync: read,
    removeStorageSync: (key: string) => void storage.delete(key),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => ({ keys: [...storage.keys()], currentSize: 1, limitSize: 10240 }),
    setStorage: wxCall('setStorage', (o) => void storage.set(String(o['key']), JSON.stringify(o['data']))),
    getStorage: wxCall('getStorage', (o) => {
      if (!storage.has(String(o['key']))) throw new Error('data not found')
      return { data: read(String(o['key'])) }
    }),
    removeStorage: wxCall('removeStorage', (o) => void storage.delete(String(o['key']))),
  }
}

// Calls that only decorate, or register a listener: they answer nothing that a decision could rest on.
const quiet = [
  'showToast', 'hideToast', 'showLoading', 'hideLoading', 'setNavigationBarTitle', 'setNavigationBarColor',
  'setBackgroundColor', 'setBackgroundTextStyle', 'stopPullDownRefresh', 'pageScrollTo', 'vibrateShort',
  'setTabBarBadge', 'removeTabBarBadge', 'setTabBarStyle', 'showShareMenu', 'onThemeChange', 'offThemeChange', 'onWindowResize',
  'offWindowResize', 'onNetworkStatusChange', 'offNetworkStatusChange', 'onAppShow', 'onAppHide', 'offAppShow',
  'offAppHide', 'onNeedPrivacyAuthorization', 'onKeyboardHeightChange', 'offKeyboardHeightChange', 'onError', 'onUnhandledRejection', 'onMemoryWarning', 'hideKeyboard', 'reportAnalytics',
] // prettier-ignore

// Things on `wx` that are not calls: webpack's own hook, and what a test gives whole.
const notCalls = new Set(['webpackJsonp', 'cloud', 'env', 'then', 'toJSON'])

/**
 * The `wx` of a test. Facts and storage work; everything that needs a person's or a server's answer fails and is written
 * down unless the test stubs it.
 */
export function wxWorld(stubs: Record<string, unknown>): WxWorld {
  const world: WxWorld = { unstubbed: [], calls: [], storage: new Map() }
  const own: Record<string, unknown> = phone(world.storage)
  for (const name of quiet) {
    own[name] = wxCall(name, (options) => {
      world.calls.push({ name, options: typeof options === 'function' ? {} : options })
      return {}
    })
  }
  const unanswered = (name: string) =>
    wxCall(name, () => {
      world.unstubbed.push(name)
      throw new Error('no stub')
    })
  for (const name of askingCalls) own[name] ??= unanswered(name)
  Object.assign(own, stubs)
  globals.wx = new Proxy(own, {
    get(target, name: string) {
      if (name in target) return target[name]
      if (
        typeof name !== 'string' ||
        notCalls.has(name) ||
        /^(create|get)(?!Setting|Location|UserProfile)[A-Z]\w*(Context|Manager|Observer)$/.test(name)
      )
        return undefined
      return unanswered(name)
    },
    set(target, name: string, value: unknown) {
      target[name] = value
      return true
    },
  })
  return world
}
