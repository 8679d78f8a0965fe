import Taro from '@tarojs/taro'

/** WeChat takes no more in one question. */
const templatesMax = 3

/** Asks whether these messages may be sent, once each. Must run inside a tap; whatever the answer, nothing else changes. */
export function askMessages(templateIds: readonly string[]): void {
  const tmplIds = templateIds.slice(0, templatesMax)
  if (tmplIds.length === 0) return
  // Taro's types ask for fields of other platforms, too.
  const option = { tmplIds } as unknown as Parameters<typeof Taro.requestSubscribeMessage>[0]
  Promise.resolve(Taro.requestSubscribeMessage(option)).catch(() => undefined)
}
