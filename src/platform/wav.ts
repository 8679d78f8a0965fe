/** samples a second: a voice needs no more */
const rate = 16_000
const headBytes = 44
const wordBytes = 2

/** One channel of plain samples, out of whatever this browser recorded. */
export async function wavOf(recorded: Blob): Promise<{ file: Blob; seconds: number }> {
  const context = new AudioContext()
  const whole = await context.decodeAudioData(await recorded.arrayBuffer())
  await context.close()
  const offline = new OfflineAudioContext(1, Math.ceil(whole.duration * rate), rate)
  const source = offline.createBufferSource()
  source.buffer = whole
  source.connect(offline.destination)
  source.start()
  const samples = (await offline.startRendering()).getChannelData(0)
  return { file: new Blob([wav(samples)], { type: 'audio/wav' }), seconds: whole.duration }
}

/** @internal for its test: a WAV of these samples, each from −1 to 1 */
export function wav(samples: Float32Array): ArrayBuffer {
  const bytes = new ArrayBuffer(headBytes + samples.length * wordBytes)
  const view = new DataView(bytes)
  const say = (at: number, word: string) =>
    Array.from(word, (letter, place) => view.setUint8(at + place, letter.charCodeAt(0)))
  say(0, 'RIFF')
  view.setUint32(4, bytes.byteLength - 8, true)
  say(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, rate * wordBytes, true)
  view.setUint16(32, wordBytes, true)
  view.setUint16(34, wordBytes * 8, true)
  say(36, 'data')
  view.setUint32(40, samples.length * wordBytes, true)
  samples.forEach((sample, place) =>
    view.setInt16(headBytes + place * wordBytes, Math.max(-1, Math.min(1, sample)) * 0x7fff, true),
  )
  return bytes
}
