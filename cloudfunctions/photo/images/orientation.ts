const orientationTag = 0x0112
const shortType = 3
const upright = 1

/** Which side is up (1–8), out of the TIFF block that EXIF is; 1 when it does not say. */
export function orientationOf(tiff: Buffer): number {
  const order = tiff.toString('latin1', 0, 2)
  if (tiff.length < 14 || (order !== 'II' && order !== 'MM')) return upright
  const little = order === 'II'
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const start = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (start + 2 > tiff.length) return upright
  const count = short(start)
  for (let index = 0; index < count; index += 1) {
    const entry = start + 2 + index * 12
    if (entry + 12 > tiff.length) return upright
    if (short(entry) === orientationTag && short(entry + 2) === shortType) {
      const value = short(entry + 8)
      return value >= 1 && value <= 8 ? value : upright
    }
  }
  return upright
}

/** A TIFF block that says which side is up and nothing else; null when the picture is upright anyway. */
export function orientationOnly(orientation: number): Buffer | null {
  if (orientation === upright) return null
  const tiff = Buffer.alloc(26)
  tiff.write('MM', 0, 'latin1')
  tiff.writeUInt16BE(42, 2)
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(1, 8)
  tiff.writeUInt16BE(orientationTag, 10)
  tiff.writeUInt16BE(shortType, 12)
  tiff.writeUInt32BE(1, 14)
  tiff.writeUInt16BE(orientation, 18)
  return tiff
}
