import { constants, inflateSync } from 'node:zlib'
import { limits } from '../../../contract/limits'

/** Width and height in pixels. */
export interface Size {
  width: number
  height: number
}

/** What is left of a file, and every size it claims. */
export interface Cleaned {
  bytes: Buffer
  sizes: readonly Size[]
}

/** Has pixels at all, and no more than a phone can hold unpacked: a small file may claim a picture of any size. */
export const isPicture = ({ width, height }: Size): boolean => width > 0 && height > 0
export const fits = ({ width, height }: Size): boolean =>
  width <= limits.photoSide && height <= limits.photoSide && width * height <= limits.photoPixels

/** Of the first chunk, IHDR. */
export const pngSize = (bytes: Buffer): Size | null =>
  bytes.length < 24 ? null : { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }

/** enough to tell packed pixels from anything else */
const tasteBytes = 4096

/** Whether these bytes begin as a PNG's packed pixels do. */
export function isPacked(data: Buffer): boolean {
  try {
    const some = data.subarray(0, tasteBytes)
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 64 * 1024 * 1024 }
    return inflateSync(some, options).length > 0
  } catch {
    return false
  }
}

/** Start of frame: which of them says how it is packed; four of the numbers mean something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Of one segment of a JPEG; null when it is not the one that says. */
export const jpegSize = (marker: number, segment: Buffer): Size | null =>
  !isFrame(marker) || segment.length < 9
    ? null
    : { height: segment.readUInt16BE(5), width: segment.readUInt16BE(7) }

/** Of one chunk of a WebP: its canvas or its picture; null when it is neither, no size at all when it is broken. */
export function webpSize(type: string, data: Buffer): Size | null {
  const broken = { width: 0, height: 0 }
  switch (type) {
    case 'VP8X':
      return data.length < 10
        ? broken
        : { width: data.readUIntLE(4, 3) + 1, height: data.readUIntLE(7, 3) + 1 }
    case 'ANMF':
      return data.length < 16
        ? broken
        : { width: data.readUIntLE(6, 3) + 1, height: data.readUIntLE(9, 3) + 1 }
    case 'VP8 ':
      return data.length < 10 || data.readUIntBE(3, 3) !== 0x9d012a
        ? broken
        : { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff }
    case 'VP8L': {
      if (data.length < 5 || data[0] !== 0x2f) return broken
      const bits = data.readUInt32LE(1)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    default:
      return null
  }
}
