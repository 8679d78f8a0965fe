import type { TestApi } from './api'
import type { Ground } from './ground'
import type { PersonName } from './people'

/** Plain silence, 8,000 samples a second of one byte each. @param seconds how long */
export function silence(seconds: number, chunks: readonly Buffer[] = []): Buffer {
  const samples = Buffer.alloc(Math.round(seconds * 8000), 0x80)
  const format = Buffer.from('0100010040 1f0000401f000001000800'.replace(/ /g, ''), 'hex')
  const body = Buffer.concat([Buffer.from('WAVE'), chunk('fmt ', format), ...chunks, chunk('data', samples)])
  return chunk('RIFF', body)
}

/** One chunk of a WAV, whose length is even. */
export function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(data.length)
  return Buffer.concat([Buffer.from(name, 'latin1'), length, data, Buffer.alloc(data.length % 2)])
}

/** MPEG-2, layer III, 48 kbit/s, 16 kHz, one channel: as the mini-program records. 36 ms each. */
export const mp3Frame = Buffer.concat([Buffer.from('fff368c0', 'hex'), Buffer.alloc(212)])
export const mp3FrameSeconds = 576 / 16_000

/** An ID3 tag that tells a place. */
export function id3(words: string): Buffer {
  const text = Buffer.from(words)
  const head = Buffer.from('49443303000000000000', 'hex')
  head[9] = text.length
  return Buffer.concat([head, text])
}

/** A recording as a phone makes it: with a tag that tells where it was. @param seconds how long */
export const phoneVoice = (seconds = 2): Buffer =>
  Buffer.concat([
    id3('recorded at home'),
    ...Array.from({ length: Math.ceil(seconds / mp3FrameSeconds) }, () => mp3Frame),
  ])

/** Says that a file is coming and puts it where it should; answers its file id, as the mini-program does. */
export async function sendIn(
  ground: Ground,
  who: PersonName,
  kind: 'photo' | 'voice',
  bytes: Buffer,
): Promise<string> {
  const { cloudPath } = await ground.must(who, 'attachment.begin', { kind })
  await ground.cloud.files.write(cloudPath, bytes)
  return ground.cloud.files.fileId(cloudPath)
}

/** A recording that this person sent in and WeChat has listened to; answers its id. */
export async function sentVoice(ground: Ground, who: PersonName): Promise<string> {
  const { voiceId } = await ground.must(who, 'voice.add', {
    fileId: await sendIn(ground, who, 'voice', phoneVoice()),
  })
  await ground.cloud.openapi.settled()
  return voiceId
}

/** The same of a whole test, with what the check says of it. */
export const attachmentIn = (api: TestApi, id: string) =>
  api.documents('photos').find(({ _id }) => _id === id)
