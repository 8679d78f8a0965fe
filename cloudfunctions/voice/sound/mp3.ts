import type { Sound } from './sound'
import { isTail, withoutTags } from './tags'

/** kbit/s by the header's four bits; 0 where the header may not say so. */
const firstRates = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0]
const secondRates = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0]
/** Hz of MPEG-1 by the header's two bits; MPEG-2 has half, 2.5 a quarter of it. */
const sampleRates = [44_100, 48_000, 32_000, 0]
const headerBytes = 4

interface Frame {
  /** with its header */
  bytes: number
  samples: number
  /** Hz */
  rate: number
  /** between the header and the sound */
  sideBytes: number
}

/** An MP3 of nothing but its sound: tags with names, covers and places, and the frame that tells of the program go. Null when it is none. */
export function cleanMp3(bytes: Buffer): Sound | null {
  const kept: Buffer[] = []
  let first: Frame | null = null
  let samples = 0
  let at = withoutTags(bytes)
  while (at < bytes.length) {
    const frame = frameAt(bytes, at)
    if (frame === null || (first !== null && frame.rate !== first.rate)) {
      if (!isTail(bytes.subarray(at))) return null
      break
    }
    // The recorder was cut off: what is left of the frame is no sound.
    if (at + frame.bytes > bytes.length) break
    const part = bytes.subarray(at, at + frame.bytes)
    if (first !== null || !tellsOfProgram(part, frame)) {
      kept.push(part)
      samples += frame.samples
    }
    first ??= frame
    at += frame.bytes
  }
  return first === null || kept.length < framesMin
    ? null
    : { type: 'mp3', bytes: Buffer.concat(kept), seconds: samples / first.rate }
}

/** A header may stand in any bytes by chance; so many one behind the other do not. */
const framesMin = 3

/** The frame that begins here: MPEG-1, 2 or 2.5, layer III. */
function frameAt(bytes: Buffer, at: number): Frame | null {
  if (at + headerBytes > bytes.length) return null
  const [sync, kind, rates, channels] = bytes.subarray(at, at + headerBytes)
  if (sync === undefined || kind === undefined || rates === undefined || channels === undefined) return null
  const version = (kind >> 3) & 3
  if (sync !== 0xff || kind >> 5 !== 7 || version === 1 || ((kind >> 1) & 3) !== 1) return null
  const isFirst = version === 3
  const bitRate = ((isFirst ? firstRates : secondRates)[rates >> 4] ?? 0) * 1000
  const rate = (sampleRates[(rates >> 2) & 3] ?? 0) / ({ 3: 1, 2: 2, 0: 4 }[version] ?? 1)
  if (bitRate === 0 || rate === 0) return null
  const samples = isFirst ? 1152 : 576
  const isMono = channels >> 6 === 3
  const sideBytes = isFirst ? (isMono ? 17 : 32) : isMono ? 9 : 17
  const padding = (rates >> 1) & 1
  return { bytes: Math.floor(((samples / 8) * bitRate) / rate) + padding, samples, rate, sideBytes }
}

/** The first frame may hold no sound, but what made the file and how. */
function tellsOfProgram(part: Buffer, { sideBytes }: Frame): boolean {
  const wordAt = (at: number) => part.toString('latin1', at, at + 4)
  return ['Xing', 'Info'].includes(wordAt(headerBytes + sideBytes)) || wordAt(headerBytes + 32) === 'VBRI'
}
