import Taro from '@tarojs/taro'

const tabs = ['pages/home/index', 'pages/board/index', 'pages/market/index', 'pages/me/index']

/** WeChat keeps at most ten pages; beyond that a new one takes the place of the last. */
const depthMax = 9

/** Goes to a page, e.g. go('pages/order/index', { orderId }); tabs are switched to. */
export function go(page: string, query: Readonly<Record<string, string>> = {}): void {
  if (tabs.includes(page)) {
    void Taro.switchTab({ url: `/${page}` })
    return
  }
  const words = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  const url = `/${page}${words.length > 0 ? `?${words.join('&')}` : ''}`
  if (Taro.getCurrentPages().length >= depthMax) void Taro.redirectTo({ url })
  else void Taro.navigateTo({ url })
}

/** Back where the person came from; home when the app was opened right here (a card in a group). */
export function back(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: '/pages/home/index' })
}
