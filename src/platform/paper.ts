import { drawPaper } from './drawPaper'
import type { Paper } from './types'

/** The browser puts the picture among the downloads. */
export const paper: Paper = {
  keep(name, page) {
    const canvas = document.createElement('canvas')
    canvas.width = page.width
    canvas.height = page.height
    const pen = canvas.getContext('2d')
    if (pen === null) return Promise.resolve(false)
    drawPaper(pen, page)
    const link = document.createElement('a')
    link.href = canvas.toDataURL('image/png')
    link.download = `${name}.png`
    link.click()
    return Promise.resolve(true)
  },
}
