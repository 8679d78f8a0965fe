/** One line of a paper; sizes and places in px of the picture. */
export interface PaperLine {
  text: string
  size: number
  /** of its middle, from the top */
  top: number
  bold?: boolean
}

/** A paper to be kept as a picture: black on white, its lines in the middle. */
export interface PaperPage {
  width: number
  height: number
  lines: readonly PaperLine[]
}

/** What is used of a 2d canvas. */
export interface Pen {
  fillStyle: unknown
  strokeStyle: unknown
  lineWidth: number
  font: string
  textAlign: unknown
  textBaseline: unknown
  fillRect(x: number, y: number, width: number, height: number): void
  strokeRect(x: number, y: number, width: number, height: number): void
  fillText(text: string, x: number, y: number, maxWidth?: number): void
}

const edge = 36
const inner = 84

/** Draws it, with a frame; a line that is too long is drawn narrower. */
export function drawPaper(pen: Pen, { width, height, lines }: PaperPage): void {
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, width, height)
  pen.strokeStyle = '#000000'
  pen.lineWidth = 6
  pen.strokeRect(edge, edge, width - 2 * edge, height - 2 * edge)
  pen.fillStyle = '#000000'
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  for (const { text, size, top, bold } of lines) {
    pen.font = `${bold === true ? 'bold ' : ''}${size}px sans-serif`
    pen.fillText(text, width / 2, top, width - 2 * inner)
  }
}
