import { openid } from './identity'
import { NetworkFailure, type Uploads } from './types'

export const uploads: Uploads = {
  async send(localPath, cloudPath) {
    try {
      const file = await (await fetch(localPath)).blob()
      const response = await fetch(`/upload?path=${encodeURIComponent(cloudPath)}`, {
        method: 'POST',
        headers: { 'x-openid': openid() },
        body: file,
      })
      const { data } = (await response.json()) as { data?: { fileId: string } }
      if (data === undefined) throw new Error(`upload answered ${response.status}`)
      return data.fileId
    } catch (error) {
      throw new NetworkFailure('the file did not arrive', { cause: error })
    }
  },
}
