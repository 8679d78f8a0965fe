import Taro from '@tarojs/taro'
import { NetworkFailure, type Uploads } from './types'

export const uploads: Uploads = {
  async send(localPath, cloudPath) {
    try {
      return (await Taro.cloud.uploadFile({ cloudPath, filePath: localPath })).fileID
    } catch (error) {
      throw new NetworkFailure('the file did not arrive', { cause: error })
    }
  },
}
