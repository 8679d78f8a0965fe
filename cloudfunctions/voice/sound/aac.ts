import type { Sound } from './sound'
import { isTail, withoutTags } from './tags'

/** Hz by the header's four bits */
const sampleRates = [
  96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8000, 7350,
]
const headerBytes = 7
const samplesOfBlock = 1024
/** A header may stand in any bytes by chance; so many one behind the other do not. */
const framesMin = 3

/** An AAC (ADTS) of nothing but its sound; null when it is none. */
export function cleanAac(bytes: Buffer): Sound | null {
  const kept: Buffer[] = []
  let rate = 0
  let blocks = 0
  let at = withoutTags(bytes)
  while (at < bytes.length) {
    const frame = frameAt(bytes, at)
    if (frame === null || (rate !== 0 && frame.rate !== rate)) {
      if (!isTail(bytes.subarray(at))) return null
      break
    }
    if (at + frame.bytes > bytes.length) break
    rate = frame.rate
    blocks += frame.blocks
    kept.push(bytes.subarray(at, at + frame.bytes))
    at += frame.bytes
  }
  return kept.length < framesMin
    ? null
    : { type: 'aac', bytes: Buffer.concat(kept), seconds: (blocks * samplesOfBlock) / rate }
}

function frameAt(bytes: Buffer, at: number): { bytes: number; rate: number; blocks: number } | null {
  if (at + headerBytes > bytes.length) return null
  const sync = bytes.readUInt16BE(at)
  // twelve bits of sync, then one for the version, two that are always 0, one for a checksum
  if (sync >> 4 !== 0xfff || ((sync >> 1) & 3) !== 0) return null
  const rate = sampleRates[((bytes[at + 2] ?? 0) >> 2) & 0xf]
  const length = (bytes.readUIntBE(at + 3, 3) >> 5) & 0x1fff
  if (rate === undefined || length <= headerBytes) return null
  return { bytes: length, rate, blocks: ((bytes[at + 6] ?? 0) & 3) + 1 }
}
