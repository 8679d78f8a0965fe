import Taro from '@tarojs/taro'
import { drawPaper, type Pen } from './drawPaper'
import type { Paper } from './types'

interface OffscreenCanvas {
  getContext(kind: '2d'): Pen | null
}

/** WeChat shows the picture with its own menu: keep it, send it. Nobody is asked for their album. */
export const paper: Paper = {
  async keep(_name, page) {
    try {
      const { width, height } = page
      const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height }) as unknown as OffscreenCanvas
      const pen = canvas.getContext('2d')
      if (pen === null) return false
      drawPaper(pen, page)
      const drawn = { canvas, fileType: 'png', destWidth: width, destHeight: height } as const
      const { tempFilePath } = await Taro.canvasToTempFilePath(
        drawn as unknown as Taro.canvasToTempFilePath.Option,
      )
      await Taro.showShareImageMenu({ path: tempFilePath })
      return true
    } catch {
      // put away, or a WeChat that cannot
      return false
    }
  },
}
