import { wav } from './wav'

test('what a browser recorded becomes a WAV: one channel, 16 kHz, loud parts cut at what a sample can hold', () => {
  const view = new DataView(wav(new Float32Array([0, 1, -1, 2])))
  const word = (at: number) => String.fromCharCode(...[0, 1, 2, 3].map((place) => view.getUint8(at + place)))
  expect([word(0), word(8), word(36)]).toEqual(['RIFF', 'WAVE', 'data'])
  expect([view.getUint16(22, true), view.getUint32(24, true), view.getUint32(40, true)]).toEqual([
    1, 16_000, 8,
  ])
  expect([44, 46, 48, 50].map((at) => view.getInt16(at, true))).toEqual([0, 32767, -32767, 32767])
})
