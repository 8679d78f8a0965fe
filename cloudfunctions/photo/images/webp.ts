import { webpSize, type Cleaned, type Size } from './size'
import { orientationOf, orientationOnly } from './orientation'

/** What the picture is drawn from; EXIF, XMP and unknown chunks go. */
const drawn = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
const exifFlag = 0x08
const xmpFlag = 0x04

/** A WebP of nothing but its picture; null when it is no sound WebP. */
export function cleanWebp(bytes: Buffer): Cleaned | null {
  if (bytes.length < 20) return null
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') return null
  const size = 8 + bytes.readUInt32LE(4)
  if (size > bytes.length) return null
  const kept: Buffer[] = []
  const sizes: Size[] = []
  let orientation = 1
  let pictures = 0
  let at = 12
  while (at + 8 <= size) {
    const type = bytes.toString('latin1', at, at + 4)
    const length = bytes.readUInt32LE(at + 4)
    // Chunks begin at even places; the last one of a careless writer may lack its padding.
    const end = Math.min(at + 8 + length + (length % 2), size)
    if (at + 8 + length > size) return null
    if (type === 'EXIF') orientation = orientationIn(bytes.subarray(at + 8, at + 8 + length))
    if (type === 'VP8 ' || type === 'VP8L' || type === 'ANMF') pictures += 1
    const pictured = webpSize(type, bytes.subarray(at + 8, at + 8 + length))
    if (pictured !== null) sizes.push(pictured)
    if (drawn.has(type)) kept.push(bytes.subarray(at, end))
    at = end
  }
  return pictures > 0 ? { bytes: assembled(kept, orientation), sizes } : null
}

/** Some cameras put JPEG's header before the TIFF block. */
function orientationIn(exif: Buffer): number {
  return orientationOf(exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif)
}

function assembled(kept: readonly Buffer[], orientation: number): Buffer {
  const [first = Buffer.alloc(0), ...rest] = kept
  const extended = first.toString('latin1', 0, 4) === 'VP8X'
  // Only an extended file can say which side is up; a plain one never did.
  const tiff = extended ? orientationOnly(orientation) : null
  const chunks = [extended ? withFlags(first, tiff !== null) : first, ...rest]
  if (tiff !== null) {
    const header = Buffer.alloc(8)
    header.write('EXIF', 0, 'latin1')
    header.writeUInt32LE(tiff.length, 4)
    chunks.push(header, tiff)
  }
  const body = Buffer.concat(chunks)
  const riff = Buffer.alloc(12)
  riff.write('RIFF', 0, 'latin1')
  riff.writeUInt32LE(4 + body.length, 4)
  riff.write('WEBP', 8, 'latin1')
  return Buffer.concat([riff, body])
}

function withFlags(extended: Buffer, exif: boolean): Buffer {
  const chunk = Buffer.from(extended)
  const flags = (chunk[8] ?? 0) & ~exifFlag & ~xmpFlag
  chunk[8] = exif ? flags | exifFlag : flags
  return chunk
}
