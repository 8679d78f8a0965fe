import Taro from '@tarojs/taro'
import { keptFilesMax, type KeptFiles } from './types'

const files = () => Taro.getFileSystemManager()
const folder = () => `${Taro.env.USER_DATA_PATH ?? ''}/kept`
const placeOf = (name: string) => `${folder()}/${name}`

/** The folder that WeChat keeps for this mini-program alone. */
export const keptFiles: KeptFiles = {
  async keep(name, localPath) {
    if ((await keptFiles.names()).length >= keptFilesMax) return false
    try {
      files().mkdirSync(folder(), true)
    } catch {
      // it is there already
    }
    try {
      files().copyFileSync(localPath, placeOf(name))
      return true
    } catch {
      return false
    }
  },
  path(name) {
    try {
      files().accessSync(placeOf(name))
      return Promise.resolve(placeOf(name))
    } catch {
      return Promise.resolve(null)
    }
  },
  drop(name) {
    try {
      files().unlinkSync(placeOf(name))
    } catch {
      // it is gone already
    }
    return Promise.resolve()
  },
  names() {
    try {
      return Promise.resolve(files().readdirSync(folder()))
    } catch {
      return Promise.resolve([])
    }
  },
}
