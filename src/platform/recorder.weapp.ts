import Taro from '@tarojs/taro'
import type { Recorded, Recorder } from './types'

/** MP3 plays on every phone, and says in each of its frames how long it lasts. */
const sound = { format: 'mp3', sampleRate: 16_000, numberOfChannels: 1, encodeBitRate: 48_000 } as const

export const recorder: Recorder = {
  able: true,
  async allowed() {
    try {
      await Taro.authorize({ scope: 'scope.record' })
      return true
    } catch {
      return false
    }
  },
  record(maxSeconds) {
    return new Promise<Recorded | null>((resolve) => {
      const manager = Taro.getRecorderManager()
      manager.onStop(({ tempFilePath, duration }) =>
        resolve({ localPath: tempFilePath, seconds: duration / 1000 }),
      )
      manager.onError(() => resolve(null))
      // A call comes in: what was said until then is there.
      manager.onInterruptionBegin(() => manager.stop())
      manager.start({ ...sound, duration: maxSeconds * 1000 })
    })
  },
  stop: () => Taro.getRecorderManager().stop(),
}
