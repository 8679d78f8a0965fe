import Taro from '@tarojs/taro'
import type { Files } from './types'

/** WeChat reaches no folder of the phone: a file comes out of a chat, e.g. 文件传输助手. */
export const files: Files = {
  async choose(endings) {
    try {
      const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [...endings] })
      const file = tempFiles[0]
      return file === undefined ? null : { name: file.name, bytes: file.size, path: file.path }
    } catch {
      // the person changed their mind
      return null
    }
  },
}
