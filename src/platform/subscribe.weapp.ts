import Taro from '@tarojs/taro'

/** WeChat takes no more in one question. */
const templatesMax = 3

/** Asks whether these messages may be sent, once each. Must run inside a tap; whatever the answer, nothing else changes. Answers whether any may be. */
export async function askMessages(templateIds: readonly string[]): Promise<boolean> {
  const tmplIds = templateIds.slice(0, templatesMax)
  if (tmplIds.length === 0) return false
  // Taro's types ask for fields of other platforms, too.
  const option = { tmplIds } as unknown as Parameters<typeof Taro.requestSubscribeMessage>[0]
  try {
    const answer = (await Taro.requestSubscribeMessage(option)) as unknown as Record<string, unknown>
    return tmplIds.some((id) => answer[id] === 'accept')
  } catch {
    return false
  }
}
