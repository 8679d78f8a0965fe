import { isPacked, pngSize, type Cleaned } from './size'
import { orientationOf, orientationOnly } from './orientation'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** What the picture is drawn from; everything else (text, times, EXIF, private chunks) goes. */
const drawn = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs acTL fcTL fdAT cICP'.split(' '),
)

/** A PNG of nothing but its picture; null when it is no sound PNG. */
export function cleanPng(bytes: Buffer): Cleaned | null {
  if (!bytes.subarray(0, 8).equals(signature)) return null
  const kept: Buffer[] = [signature]
  let orientation = 1
  let pictures = 0
  let at = 8
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at)
    const end = at + 12 + length
    if (end > bytes.length) return null
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (at === 8 && type !== 'IHDR') return null
    if (type === 'eXIf') orientation = orientationOf(bytes.subarray(at + 8, end - 4))
    if (type === 'IDAT') {
      if (pictures === 0 && !isPacked(bytes.subarray(at + 8, end - 4))) return null
      if (pictures === 0) kept.push(...turned(orientation))
      pictures += 1
    }
    if (drawn.has(type)) kept.push(bytes.subarray(at, end))
    if (type === 'IEND') {
      const size = pngSize(bytes)
      return pictures > 0 && size !== null ? { bytes: Buffer.concat(kept), sizes: [size] } : null
    }
    at = end
  }
  return null
}

function turned(orientation: number): Buffer[] {
  const tiff = orientationOnly(orientation)
  if (tiff === null) return []
  const chunk = Buffer.alloc(12 + tiff.length)
  chunk.writeUInt32BE(tiff.length, 0)
  chunk.write('eXIf', 4, 'latin1')
  tiff.copy(chunk, 8)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + tiff.length)), 8 + tiff.length)
  return [chunk]
}

/** PNG's checksum, bit by bit: for one chunk of a few bytes no table is worth its room. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
