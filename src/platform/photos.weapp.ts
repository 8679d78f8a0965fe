import Taro from '@tarojs/taro'
import { newId } from './newId'
import { NetworkFailure, type Photos } from './types'

export const photos: Photos = {
  async choose(max) {
    try {
      const { tempFiles } = await Taro.chooseMedia({
        count: max,
        mediaType: ['image'],
        sizeType: ['compressed'],
      })
      return tempFiles.map((file) => file.tempFilePath)
    } catch {
      // the person changed their mind, or has not allowed the album
      return []
    }
  },
  async upload(localPath) {
    const ending = /\.(jpe?g|png|webp)$/i.exec(localPath)?.[0]?.toLowerCase() ?? '.jpg'
    try {
      const { fileID } = await Taro.cloud.uploadFile({
        cloudPath: `incoming/${newId()}${ending}`,
        filePath: localPath,
      })
      return fileID
    } catch (error) {
      throw new NetworkFailure('the picture did not arrive', { cause: error })
    }
  },
  // WeChat's <Image> takes cloud:// as it is
  url: (fileId) => fileId,
  preview(current, all) {
    void Taro.previewImage({ current, urls: [...all] })
  },
}
