import Taro from '@tarojs/taro'
import type { Photos } from './types'

export const photos: Photos = {
  async choose(max, camera) {
    try {
      const { tempFiles } = await Taro.chooseMedia({
        count: max,
        mediaType: ['image'],
        sizeType: ['compressed'],
        sourceType: camera ? ['camera'] : ['album', 'camera'],
      })
      return tempFiles.map((file) => file.tempFilePath)
    } catch {
      // the person changed their mind, or has not allowed the album
      return []
    }
  },
  // WeChat's <Image> takes cloud:// as it is
  url: (fileId) => fileId,
  preview(current, all) {
    void Taro.previewImage({ current, urls: [...all] })
  },
}
