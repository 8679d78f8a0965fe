import Taro from '@tarojs/taro'
import type { Photos } from './types'

export const photos: Photos = {
  async choose(max, camera) {
    try {
      const { tempFilePaths } = await Taro.chooseImage({
        count: max,
        sizeType: ['compressed'],
        sourceType: camera ? ['camera'] : ['album', 'camera'],
      })
      return tempFilePaths
    } catch {
      return []
    }
  },
  // cloud://<environment>/<path> is served by the local cloud under /files/<path>
  url: (fileId) => fileId.replace(/^cloud:\/\/[^/]+\//, '/files/'),
  preview(current, all) {
    void Taro.previewImage({ current: photos.url(current), urls: all.map((fileId) => photos.url(fileId)) })
  },
}
