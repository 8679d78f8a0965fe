import { chunk, id3, mp3Frame, mp3FrameSeconds, phoneVoice, silence } from '../../testing/voices'
import { cleanSound } from './clean'

const hidden = 'lives behind the school'
const of = (frame: Buffer, count: number) => Array.from({ length: count }, () => frame)
/** ADTS, 16 kHz, one channel, 64 bytes with its header: 64 ms. */
const aacFrame = Buffer.concat([Buffer.from('fff160400800fc', 'hex'), Buffer.alloc(57)])

test('[R1] an MP3 keeps its sound and loses every tag before and behind it', () => {
  const tail = Buffer.concat([Buffer.from(`TAG${hidden}`), Buffer.alloc(60)])
  const clean = cleanSound(Buffer.concat([id3(hidden), id3('twice'), ...of(mp3Frame, 50), tail]))
  expect(clean?.type).toBe('mp3')
  expect(clean?.bytes.equals(Buffer.concat(of(mp3Frame, 50)))).toBe(true)
  expect(clean?.seconds).toBeCloseTo(50 * mp3FrameSeconds, 5)
})

test('the frame of an MP3 that tells what made it is no sound', () => {
  const told = Buffer.from(mp3Frame)
  told.write(`Xing${hidden}`, 4 + 9, 'latin1')
  const clean = cleanSound(Buffer.concat([told, ...of(mp3Frame, 5)]))
  expect(clean?.bytes.includes(hidden)).toBe(false)
  expect(clean?.seconds).toBeCloseTo(5 * mp3FrameSeconds, 5)
})

test('an AAC is as long as its frames, and its tag goes', () => {
  const clean = cleanSound(Buffer.concat([id3(hidden), ...of(aacFrame, 20)]))
  expect(clean).toMatchObject({ type: 'aac', seconds: (20 * 1024) / 16_000 })
  expect(clean?.bytes.length).toBe(20 * 64)
})

test('a WAV keeps its samples and loses every other chunk, and what is hung on behind', () => {
  const list = chunk('LIST', Buffer.from(hidden))
  const clean = cleanSound(Buffer.concat([silence(2, [list]), Buffer.from(hidden)]))
  expect(clean).toMatchObject({ type: 'wav', seconds: 2 })
  expect(clean?.bytes.includes(hidden)).toBe(false)
  expect(cleanSound(clean?.bytes ?? Buffer.alloc(0))?.bytes.equals(clean?.bytes ?? Buffer.alloc(0))).toBe(
    true,
  )
})

test('what a recorder left unfinished is cut, not refused', () => {
  const cut = Buffer.concat([...of(mp3Frame, 10), mp3Frame.subarray(0, 90)])
  expect(cleanSound(cut)?.bytes.length).toBe(10 * mp3Frame.length)
})

test.each([
  ['nothing', Buffer.alloc(0)],
  ['words', Buffer.from('not a sound at all, only words')],
  ['a name that lies', Buffer.concat([Buffer.from('ID3'), Buffer.alloc(400, 0x20)])],
  ['a picture', Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex')],
  ['two frames by chance', Buffer.concat([mp3Frame, mp3Frame])],
  [
    'a sound with something else in its middle',
    Buffer.concat([...of(mp3Frame, 4), Buffer.from(hidden), ...of(mp3Frame, 4)]),
  ],
  ['a WAV that claims more than it has', silence(1).subarray(0, 900)],
  ['a WAV without samples', silence(0)],
])('%s is no recording', (_name, bytes) => {
  expect(cleanSound(bytes)).toBeNull()
})

test('no prefix of a recording makes it fail otherwise than by a refusal', () => {
  for (const whole of [phoneVoice(0.4), silence(0.02), Buffer.concat([...of(aacFrame, 5)])]) {
    for (let end = 0; end < whole.length; end += 1)
      expect(() => cleanSound(whole.subarray(0, end))).not.toThrow()
  }
})
