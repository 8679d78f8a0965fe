import { encode } from 'uqr'

const PIXELS_PER_MODULE = 8

/** A scannable picture of a scene, where WeChat would draw its round code. */
export async function drawSceneCode(text: string): Promise<Buffer> {
  // Loaded when first needed: it is large, and most runs draw no code.
  const { default: sharp } = await import('sharp')
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const side = size * PIXELS_PER_MODULE
  const pixels = Buffer.alloc(side * side, 255)
  for (let y = 0; y < side; y += 1) {
    const row = data[Math.floor(y / PIXELS_PER_MODULE)]
    for (let x = 0; x < side; x += 1) {
      if (row?.[Math.floor(x / PIXELS_PER_MODULE)] === true) pixels[y * side + x] = 0
    }
  }
  return sharp(pixels, { raw: { width: side, height: side, channels: 1 } })
    .png()
    .toBuffer()
}
