import { jpegSize, type Cleaned, type Size } from './size'
import { orientationOf, orientationOnly } from './orientation'

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP14 = 0xee
const APP15 = 0xef
const COM = 0xfe
const exifHeader = Buffer.from('Exif\0\0', 'latin1')

/** A JPEG without EXIF, XMP, comments, thumbnails and further pictures behind it; null when it is no sound JPEG. */
export function cleanJpeg(bytes: Buffer): Cleaned | null {
  if (bytes.length < 4 || bytes[0] !== 0xff || bytes[1] !== SOI) return null
  const kept: Buffer[] = [bytes.subarray(0, 2)]
  const sizes: Size[] = []
  let orientation = 1
  let scans = 0
  let at = 2
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === EOI) {
      if (scans === 0 || sizes.length === 0) return null
      const whole = [...withOrientation(kept, orientation), bytes.subarray(at, at + 2)]
      return { bytes: Buffer.concat(whole), sizes }
    }
    const end = segmentEnd(bytes, at)
    if (end === null) return null
    const segment = bytes.subarray(at, end)
    if (marker === APP1) orientation = orientationIn(segment) ?? orientation
    const size = jpegSize(marker, segment)
    if (size !== null) sizes.push(size)
    if (mayStay(marker, segment)) kept.push(segment)
    at = end
    if (marker === SOS) {
      scans += 1
      at = scanEnd(bytes, end)
      kept.push(bytes.subarray(end, at))
    }
  }
  return null
}

/** Every marker but SOI, EOI and the restarts carries its length, which counts itself. */
function segmentEnd(bytes: Buffer, at: number): number | null {
  if (at + 4 > bytes.length) return null
  const length = bytes.readUInt16BE(at + 2)
  const end = at + 2 + length
  return length < 2 || end > bytes.length ? null : end
}

/** Compressed data: FF is followed by 00 or a restart marker; anything else begins the next segment. */
function scanEnd(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at !== -1 && at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0x00 && !(next >= 0xd0 && next <= 0xd7)) return at
    at = bytes.indexOf(0xff, at + 2)
  }
  return bytes.length
}

/** Of the application segments only those that the colours need: plain JFIF, Adobe's transform, the colour profile. */
function mayStay(marker: number, segment: Buffer): boolean {
  const says = (name: string) => segment.toString('latin1', 4, 4 + name.length) === name
  // A JFIF segment of more than 18 bytes carries a thumbnail, which may show what was cut off the picture.
  if (marker === APP0) return says('JFIF\0') && segment.length === 18
  if (marker === APP2) return says('ICC_PROFILE\0')
  if (marker === APP14) return says('Adobe')
  return marker !== COM && !(marker >= APP1 && marker <= APP15)
}

function orientationIn(segment: Buffer): number | null {
  if (!segment.subarray(4, 10).equals(exifHeader)) return null
  return orientationOf(segment.subarray(10))
}

function withOrientation(
  [start = Buffer.alloc(0), ...rest]: readonly Buffer[],
  orientation: number,
): Buffer[] {
  const tiff = orientationOnly(orientation)
  if (tiff === null) return [start, ...rest]
  const header = Buffer.from([0xff, APP1, 0, 0])
  header.writeUInt16BE(2 + exifHeader.length + tiff.length, 2)
  return [start, header, exifHeader, tiff, ...rest]
}
