import type { Player } from './types'

export const player: Player = {
  play(source, ended) {
    // cloud://<environment>/<path> is served by the local cloud under /files/<path>
    const sound = new Audio(source.replace(/^cloud:\/\/[^/]+\//, '/files/'))
    let over = false
    const end = () => {
      if (over) return
      over = true
      sound.pause()
      ended()
    }
    sound.onended = end
    sound.onerror = end
    void sound.play().catch(end)
    return end
  },
}
