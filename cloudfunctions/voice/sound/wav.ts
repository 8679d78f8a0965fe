import type { Sound } from './sound'

const formatBytes = 16
const plain = 1

/** A WAV of plain samples and nothing but them; null when it is none. */
export function cleanWav(bytes: Buffer): Sound | null {
  const says = (at: number, word: string) => bytes.toString('latin1', at, at + 4) === word
  if (!says(0, 'RIFF') || !says(8, 'WAVE')) return null
  let format: Buffer | null = null
  let at = 12
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32LE(at + 4)
    const end = at + 8 + size
    if (end > bytes.length) return null
    if (says(at, 'fmt ')) format = bytes.subarray(at + 8, end)
    if (says(at, 'data')) return format === null ? null : sound(format, bytes.subarray(at + 8, end))
    // Chunks begin at even places.
    at = end + (size % 2)
  }
  return null
}

function sound(format: Buffer, samples: Buffer): Sound | null {
  if (format.length < formatBytes || format.readUInt16LE(0) !== plain) return null
  const channels = format.readUInt16LE(2)
  const rate = format.readUInt32LE(4)
  const bits = format.readUInt16LE(14)
  const bytesOfSecond = (rate * channels * bits) / 8
  const isSound =
    [1, 2].includes(channels) &&
    [8, 16].includes(bits) &&
    rate >= 8000 &&
    rate <= 48_000 &&
    samples.length > 0
  if (!isSound) return null
  const head = Buffer.alloc(44)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(36 + samples.length, 4)
  head.write('WAVEfmt ', 8, 'latin1')
  head.writeUInt32LE(formatBytes, 16)
  head.writeUInt16LE(plain, 20)
  head.writeUInt16LE(channels, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(bytesOfSecond, 28)
  head.writeUInt16LE((channels * bits) / 8, 32)
  head.writeUInt16LE(bits, 34)
  head.write('data', 36, 'latin1')
  head.writeUInt32LE(samples.length, 40)
  return { type: 'wav', bytes: Buffer.concat([head, samples]), seconds: samples.length / bytesOfSecond }
}
