import Taro from '@tarojs/taro'
import type { Saver } from './saverTypes'

/** WeChat has no downloads folder: a file goes to a chat (文件传输助手), and is wiped from the phone after. */
export const saver: Saver = {
  able: false,
  save: () => undefined,
  keep: () => undefined,
  async fetch(fileId) {
    try {
      const { tempFilePath } = await Taro.cloud.downloadFile({ fileID: fileId })
      return tempFilePath
    } catch {
      return null
    }
  },
  async pass(name, fetched) {
    try {
      await Taro.shareFileMessage({ filePath: fetched, fileName: name })
      Taro.getFileSystemManager().unlink({ filePath: fetched, fail: () => undefined })
      return true
    } catch {
      return false
    }
  },
  async send(name, text) {
    const files = Taro.getFileSystemManager()
    const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${name}`
    try {
      files.writeFileSync(filePath, text, 'utf8')
      await Taro.shareFileMessage({ filePath, fileName: name })
      return true
    } catch {
      return false
    } finally {
      files.unlink({ filePath, fail: () => undefined })
    }
  },
}
