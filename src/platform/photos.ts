import Taro from '@tarojs/taro'
import { openid } from './identity'
import { NetworkFailure, type Photos } from './types'

export const photos: Photos = {
  async choose(max) {
    try {
      const { tempFilePaths } = await Taro.chooseImage({ count: max, sizeType: ['compressed'] })
      return tempFilePaths
    } catch {
      return []
    }
  },
  async upload(localPath) {
    try {
      const picture = await (await fetch(localPath)).blob()
      const response = await fetch('/upload', {
        method: 'POST',
        headers: { 'x-openid': openid() },
        body: picture,
      })
      const { data } = (await response.json()) as { data?: { fileId: string } }
      if (data === undefined) throw new Error(`upload answered ${response.status}`)
      return data.fileId
    } catch (error) {
      throw new NetworkFailure('the picture did not arrive', { cause: error })
    }
  },
  // cloud://<environment>/<path> is served by the local cloud under /files/<path>
  url: (fileId) => fileId.replace(/^cloud:\/\/[^/]+\//, '/files/'),
  preview(current, all) {
    void Taro.previewImage({ current: photos.url(current), urls: all.map((fileId) => photos.url(fileId)) })
  },
}
